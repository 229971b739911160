using Invoicing.Api.JsonApi.Resources;

namespace Invoicing.Api.JsonApi.Documents;

/// <summary>Whether the caller may read resources of a type at all, also those that only a filter or an inclusion looks at.</summary>
internal interface IReadAccess
{
    /// <exception cref="Hosting.FailureException">Forbidden.</exception>
    void Check(ResourceType type);
}
