namespace Invoicing.Api.Native.Contract;

/// <summary>The resource that the action's answer shows, for the contract.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ShowsAttribute(string resource, int status = StatusCodes.Status200OK) : Attribute
{
    public string Resource { get; } = resource;

    public int Status { get; } = status;

    /// <summary>Whether the answer's meta has the rules of electronic invoices that were broken.</summary>
    public bool TellsFindings { get; init; }

    /// <summary>Whether the answer says how the resource was imported.</summary>
    public bool TellsImport { get; init; }
}
