namespace Microsoft.Bot.Schema;

/// <summary>A place on earth, by its address.</summary>
public class Place : Entity
{
    public Place()
        : base(nameof(Place)) { }

    public Place(
        object address = default,
        object geo = default,
        object hasMap = default,
        string type = default,
        string name = default
    )
        : base(type ?? nameof(Place))
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Name = name;
    }

    public object Address { get; set; }

    public object Geo { get; set; }

    public object HasMap { get; set; }

    public string Name { get; set; }
}
