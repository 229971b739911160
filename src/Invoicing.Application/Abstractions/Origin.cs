namespace Invoicing.Application.Abstractions;

/// <summary>From where something was asked for. Values that are too long are cut off.</summary>
public sealed record Origin
{
    public const int LongestAddress = 64;
    public const int LongestText = 200;

    /// <summary>IP address of the connection.</summary>
    public string? Address { get; private init; }

    /// <summary>What the caller says it is.</summary>
    public string? Agent { get; private init; }

    /// <summary>Id of the request, as in the log.</summary>
    public string? Request { get; private init; }

    /// <summary>Method and pattern of the route, without values.</summary>
    public string? Route { get; private init; }

    /// <summary>Name of the background job, or of the operator's verb.</summary>
    public string? Job { get; private init; }

    public static Origin OfRequest(string? address, string? agent, string request, string? route) => new()
    {
        Address = Cut(address, LongestAddress),
        Agent = Cut(agent, LongestText),
        Request = Cut(request, LongestAddress),
        Route = Cut(route, LongestText),
    };

    public static Origin OfJob(string name) => new() { Job = Cut(name, LongestAddress) };

    private static string? Cut(string? text, int longest) => string.IsNullOrEmpty(text) ? null : text.Length <= longest ? text : text[..longest];
}
