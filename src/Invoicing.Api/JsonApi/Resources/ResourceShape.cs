namespace Invoicing.Api.JsonApi.Resources;

/// <summary>The names that a resource object of a request may have.</summary>
/// <param name="AttributeNames">Also those that are only read, so that they can be told apart from unknown ones.</param>
internal sealed record ResourceShape(string Name, IReadOnlyCollection<string> AttributeNames, Func<string, Relationship?> Find)
{
    /// <summary>What is sent to have something done, and is no resource that one could ask for.</summary>
    public static ResourceShape OfAction(string name) => new(name, [], _ => null);
}
