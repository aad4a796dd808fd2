using System.Text.Json.Nodes;
using CsCheck;

namespace AdaptiveCards.Tests.Generated;

/// <summary>JSON at random that is nearly a card: real names in places where they may be wrong.</summary>
internal static class AnyText
{
    private static readonly string[] Types =
    [
        AdaptiveCard.TypeName,
        AdaptiveTextBlock.TypeName,
        AdaptiveRichTextBlock.TypeName,
        AdaptiveTextRun.TypeName,
        AdaptiveImage.TypeName,
        AdaptiveImageSet.TypeName,
        AdaptiveMedia.TypeName,
        AdaptiveFactSet.TypeName,
        AdaptiveContainer.TypeName,
        AdaptiveColumnSet.TypeName,
        AdaptiveColumn.TypeName,
        AdaptiveTable.TypeName,
        AdaptiveTableRow.TypeName,
        AdaptiveTableCell.TypeName,
        AdaptiveActionSet.TypeName,
        AdaptiveTextInput.TypeName,
        AdaptiveNumberInput.TypeName,
        AdaptiveToggleInput.TypeName,
        AdaptiveChoiceSetInput.TypeName,
        AdaptiveSubmitAction.TypeName,
        AdaptiveShowCardAction.TypeName,
        AdaptiveToggleVisibilityAction.TypeName,
        AdaptiveExecuteAction.TypeName,
        "Chart.Any",
        "Action.Any",
    ];

    private static readonly string[] Holders =
    [
        "items",
        "columns",
        "rows",
        "cells",
        "images",
        "inlines",
        "facts",
        "sources",
        "choices",
        "actions",
        "targetElements",
    ];

    private static readonly string[] Names =
    [
        "id",
        "text",
        "Text",
        "size",
        "style",
        "width",
        "height",
        "minHeight",
        "value",
        "max",
        "maxLength",
        "wrap",
        "rtl",
        "url",
        "backgroundImage",
        "backgroundColor",
        "requires",
        "data",
        "choices.data",
        "isVisible",
        "lang",
        "expires",
        "$schema",
        "x",
    ];

    private static readonly Gen<string> Scalars = Gen.OneOf(
        Gen.OneOf(
            "null",
            "true",
            "\"true\"",
            "\"stretch\"",
            "\"50px\"",
            "\"drop\"",
            "\"#FF0000\"",
            "\"\"",
            "\"a.png\"",
            "\"\\ud800\"",
            "-0.0",
            "1e400",
            "{}",
            "[]",
            "[null,1,\"a\"]",
            """{"a":"1.0","b":[{"c":-0}]}"""
        ),
        Gen.Int[-3, 99].Select(n => $"{n}"),
        Gen.Double.Where(double.IsFinite).Select(n => JsonValue.Create(n).ToJsonString()),
        Gen.String.Select(text => JsonValue.Create(text).ToJsonString())
    );

    private static readonly Gen<string> Objects = Gen.Recursive<string>(
        (depth, self) => Object(depth > 4 ? Scalars : Gen.OneOf(Scalars, self))
    );

    /// <summary>Texts that begin as a card does.</summary>
    public static Gen<string> NearlyCards { get; } =
        Gen.Select(
            Objects.List[0, 3],
            Objects.List[0, 2],
            Member(Scalars).List[0, 2],
            (body, actions, members) =>
                $$"""
                    {"type":"AdaptiveCard","version":"1.5",{{string.Concat(
                        members.Select(m => m + ",")
                    )}}
                    "body":[{{string.Join(',', body)}}],"actions":[{{string.Join(',', actions)}}]}
                    """
        );

    private static Gen<string> Object(Gen<string> values) =>
        Gen.Select(
            Gen.OneOf(Types),
            Gen.OneOf(Holders),
            values.List[0, 2],
            Member(values).List[0, 3],
            Gen.OneOf("", "", ",\"fallback\":"),
            values,
            (type, holder, inner, members, fallback, content) =>
                $$"""
                {"type":"{{type}}","{{holder}}":[{{string.Join(',', inner)}}]{{string.Concat(
                    members.Select(m => "," + m)
                )}}{{(fallback.Length == 0 ? "" : fallback + content)}}}
                """
        );

    private static Gen<string> Member(Gen<string> values) =>
        Gen.Select(Gen.OneOf(Names), values, (name, value) => $"\"{name}\":{value}");
}
