namespace Microsoft.Bot.Schema;

/// <summary>What happened to a contact.</summary>
public static class ContactRelationUpdateActionTypes
{
    public const string Add = "add";
    public const string Remove = "remove";
}
