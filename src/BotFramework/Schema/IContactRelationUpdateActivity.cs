namespace Microsoft.Bot.Schema;

/// <summary>A change of the list of contacts.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    string Action { get; set; }
}
