using AutoMapper;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Application.Listing;
using MediatR;

namespace Invoicing.Api.JsonApi.Resources;

/// <summary>A resource, described once: reading, inclusion, linkage, queries, writes and routes follow from it.</summary>
/// <param name="name">Its type, and its segment in paths.</param>
internal abstract class ResourceType(string name)
{
    public string Name { get; } = name;

    /// <summary>One of them, for the names of operations.</summary>
    public required string Singular { get; init; }

    /// <summary>What filters and sorts may name; null where the resource is not listed.</summary>
    public ListFields? Fields { get; init; }

    public IReadOnlyList<Relationship> Relationships { get; init; } = [];

    public abstract IReadOnlyList<string> AttributeNames { get; }

    /// <summary>The record that is written as the attributes.</summary>
    public abstract Type AttributesType { get; }

    /// <summary>The record of what a new one may be told beside its attributes, for the contract; null for nothing.</summary>
    public Type? AlsoSent { get; init; }

    public abstract bool CanGet { get; }

    public abstract bool CanList { get; }

    public abstract bool CanCreate { get; }

    public abstract bool CanUpdate { get; }

    public abstract bool CanDelete { get; }

    /// <summary>Whether answers have an ETag.</summary>
    public abstract bool IsVersioned { get; }

    public Relationship? Find(string relationship) => Relationships.FirstOrDefault(known => known.Name == relationship);

    /// <summary>What a request's resource object may be checked against.</summary>
    public ResourceShape Shape => new(Name, [.. AttributeNames], Find);

    public bool HasField(string field) => AttributeNames.Contains(field) || Find(field) is not null;

    public abstract Resource Of(object view);

    public abstract int? VersionOf(object view);

    /// <summary>The record of the attributes, from which the document writer takes what is asked for.</summary>
    public abstract object AttributesOf(object view, IMapper mapper);

    public abstract Task<Resource> GetAsync(IMediator mediator, string id, CancellationToken cancellationToken);

    public abstract Task<ResourcePage> SelectAsync(IMediator mediator, Selection selection, CancellationToken cancellationToken);

    public abstract Task<Resource> CreateAsync(IMediator mediator, ResourceInput input, CancellationToken cancellationToken);

    public abstract Task<Resource> UpdateAsync(IMediator mediator, string id, ResourceInput input, CancellationToken cancellationToken);

    public abstract Task DeleteAsync(IMediator mediator, string id, CancellationToken cancellationToken);
}

/// <param name="Cursors">One for each item.</param>
internal sealed record ResourcePage(
    IReadOnlyList<Resource> Items, IReadOnlyList<Cursor> Cursors, bool HasBefore, bool HasAfter, long? Total);
