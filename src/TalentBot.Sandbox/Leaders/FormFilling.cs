using System.Text.Json.Nodes;
using TalentBot.Sandbox.Cards;

namespace TalentBot.Sandbox.Leaders;

/// <summary>Fills a form as a client does.</summary>
internal static class FormFilling
{
    /// <summary>Every field's value: what the leader enters, else what the form was drawn with.</summary>
    /// <exception cref="NotOfferedException">A value is not offered, and the leader does not invent.</exception>
    public static JsonObject Fill(Card form, AnswerSheet sheet)
    {
        var values = new JsonObject();
        foreach (var input in form.Inputs)
        {
            if (Value(input, sheet) is { } value)
            {
                values[input.Id] = value;
            }
        }

        return values;
    }

    /// <summary>What is sent when a button is pressed: its own data and, if it sends them, the fields' values.</summary>
    public static JsonObject Press(CardAction action, Card card, AnswerSheet sheet)
    {
        var data = action.Data.Copy();
        foreach (var (id, value) in action.SendsInputs ? Fill(card, sheet) : [])
        {
            data[id] = value?.DeepClone();
        }

        return data;
    }

    private static string? Value(CardInput input, AnswerSheet sheet) =>
        sheet.For(input.Id) is not { } value ? input.Untouched
        : sheet.Invents || input.Offers(value) ? value
        : throw new NotOfferedException(input, value);
}
