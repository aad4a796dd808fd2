using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Builder;

/// <summary>
/// A dialog stack out of the dictionaries that storage gives back, without a detour over JSON.
/// </summary>
/// <remarks>Every turn restores one stack for every component in the other.</remarks>
internal static class PlainDialogState
{
    /// <summary>The stack; null when it was not written as this runtime writes it.</summary>
    public static DialogState Read(object stored)
    {
        if (
            stored is not Dictionary<string, object> { Count: 1 } values
            || !values.TryGetValue("dialogStack", out var list)
            || list is not List<object> items
        )
        {
            return null;
        }

        var stack = new List<DialogInstance>(items.Count);
        foreach (var item in items)
        {
            if (ReadInstance(item) is not { } instance)
            {
                return null;
            }

            stack.Add(instance);
        }

        return new DialogState(stack);
    }

    private static DialogInstance ReadInstance(object item)
    {
        if (item is not Dictionary<string, object> values)
        {
            return null;
        }

        var instance = new DialogInstance();
        foreach (var (name, value) in values)
        {
            if (!Take(instance, name, value))
            {
                return null;
            }
        }

        return instance;
    }

    private static bool Take(DialogInstance instance, string name, object value)
    {
        switch (name, value)
        {
            case ("id", string id):
                instance.Id = id;
                return true;
            case ("state", Dictionary<string, object> state):
                instance.State = state;
                return true;
            case ("Version", string version):
                instance.Version = version;
                return true;
            case ("StackIndex", long and >= 0 and <= int.MaxValue):
                instance.StackIndex = (int)(long)value;
                return true;
            default:
                return false;
        }
    }
}
