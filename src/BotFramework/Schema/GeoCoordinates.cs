namespace Microsoft.Bot.Schema;

/// <summary>A place on earth, by numbers.</summary>
public class GeoCoordinates : Entity
{
    public GeoCoordinates()
        : base(nameof(GeoCoordinates)) { }

    public GeoCoordinates(
        double? elevation = default,
        double? latitude = default,
        double? longitude = default,
        string type = default,
        string name = default
    )
        : base(type ?? nameof(GeoCoordinates))
    {
        Elevation = elevation;
        Latitude = latitude;
        Longitude = longitude;
        Name = name;
    }

    public double? Elevation { get; set; }

    public double? Latitude { get; set; }

    public double? Longitude { get; set; }

    public string Name { get; set; }
}
