using AutoMapper;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Query;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Listing;
using MediatR;

namespace Invoicing.Api.JsonApi.Documents;

/// <summary>Answers requests for resources and relationships, whatever their type.</summary>
/// <remarks>Public because controllers are; what it speaks of is not.</remarks>
public sealed class ResourceReader
{
    private readonly IMediator mediator;
    private readonly ResourceTypes types;
    private readonly IMapper mapper;
    private readonly IReadAccess access;
    private readonly QueryReader queries;

    internal ResourceReader(IMediator mediator, ResourceTypes types, IMapper mapper, IReadAccess access)
    {
        this.mediator = mediator;
        this.types = types;
        this.mapper = mapper;
        this.access = access;
        queries = new QueryReader(types);
    }

    internal ResourceTypes Types => types;

    internal async Task<DocumentResult> ListAsync(HttpContext http, ResourceType type)
    {
        var query = queries.ReadMany(http.Request.Query, type);
        Check(type, query);
        return await ManyAsync(http, type, query);
    }

    internal async Task<DocumentResult> GetAsync(HttpContext http, ResourceType type, string id)
    {
        var query = queries.ReadOne(http.Request.Query, type);
        Check(type, query);
        return await OneAsync(http, query, await type.GetAsync(mediator, id, http.RequestAborted), StatusCodes.Status200OK);
    }

    /// <summary>The resources of a relationship, as a list of their own or as the one that there is.</summary>
    internal async Task<DocumentResult> RelatedAsync(HttpContext http, ResourceType type, string id, Relationship relationship)
    {
        var target = types[relationship.Target];
        var query = relationship is ToMany ? queries.ReadMany(http.Request.Query, target) : queries.ReadOne(http.Request.Query, target);
        Check(type, query);
        Check(target, query);
        var parent = await type.GetAsync(mediator, id, http.RequestAborted);
        if (relationship is ToMany many)
        {
            return await ManyAsync(http, target, Within(query, many, parent.Id));
        }

        var related = ((ToOne)relationship).IdOf(parent.View);
        return await OneAsync(http, query, related is null ? null : await target.GetAsync(mediator, related, http.RequestAborted), StatusCodes.Status200OK);
    }

    internal async Task<DocumentResult> LinkageAsync(HttpContext http, ResourceType type, string id, Relationship relationship)
    {
        var target = types[relationship.Target];
        var query = relationship is ToMany ? queries.ReadLinkage(http.Request.Query, target) : new ResourceQuery();
        Check(type, query);
        Check(target, query);
        if (relationship is ToOne)
        {
            queries.RefuseAll(http.Request.Query);
        }

        var parent = await type.GetAsync(mediator, id, http.RequestAborted);
        var related = $"{RootOf(http)}/{type.Name}/{parent.Id}/{relationship.Name}";
        var writer = WriterOf(http, query, NewCompound());
        if (relationship is ToOne one)
        {
            return new DocumentResult(
                StatusCodes.Status200OK, writer.Identifier(one.Target, one.IdOf(parent.View), new RequestTarget(http.Request).Self, related));
        }

        query = Within(query, (ToMany)relationship, parent.Id);
        var page = await target.SelectAsync(mediator, query.Selection, http.RequestAborted);
        var links = new PageLinks(new RequestTarget(http.Request), query, page, target.Fields!, related);
        return new DocumentResult(StatusCodes.Status200OK, writer.Identifiers(page, links)) { Profiles = links.Profiles };
    }

    /// <summary>What the query string asks of the answer to a write; read before the write, so that nothing is written for a refused answer.</summary>
    /// <param name="own">Parameters of the action itself.</param>
    internal ResourceQuery Prepare(HttpContext http, ResourceType type, params IReadOnlyCollection<string> own)
    {
        var query = queries.ReadOne(http.Request.Query, type, own);
        foreach (var touched in query.Touched)
        {
            access.Check(types[touched]);
        }

        return query;
    }

    internal ResourceQuery Prepare(HttpContext http, string type) => Prepare(http, types[type]);

    internal void CheckAccess(string type) => access.Check(types[type]);

    /// <summary>Shows the view that a write gave.</summary>
    /// <param name="meta">What is said about the answer as a whole.</param>
    internal Task<DocumentResult> ShowAsync(HttpContext http, ResourceQuery query, string type, object view, int status, object? meta = null) =>
        ShowAsync(http, query, types[type].Of(view), status, meta);

    /// <summary>The same for an answer of which nothing was asked.</summary>
    internal Task<DocumentResult> ShowAsync(HttpContext http, string type, object view, int status) =>
        ShowAsync(http, new ResourceQuery(), type, view, status);

    /// <summary>Shows what was written.</summary>
    /// <param name="meta">What else there is to say of it: a record of the wire.</param>
    internal Task<DocumentResult> ShowAsync(HttpContext http, ResourceQuery query, Resource resource, int status, object? meta = null) =>
        OneAsync(http, query, resource, status, $"{RootOf(http)}/{resource.Type.Name}/{resource.Id}", meta);

    /// <summary>What the query string asks of an export: a filter and fields.</summary>
    /// <param name="format">The parameter that says how it is written.</param>
    internal ResourceQuery PrepareExport(HttpContext http, ResourceType type, string format)
    {
        var query = queries.ReadExport(http.Request.Query, type, format);
        Check(type, query);
        return query;
    }

    /// <summary>Writes a resource alone, without a document around it.</summary>
    internal byte[] Alone(HttpContext http, ResourceQuery query, Resource resource) => WriterOf(http, query, NewCompound()).Alone(resource);

    internal void RefuseQuery(HttpContext http) => queries.RefuseAll(http.Request.Query);

    /// <summary>The results of atomic operations.</summary>
    internal DocumentResult ShowResults(HttpContext http, IReadOnlyList<Resource?> results) =>
        new(StatusCodes.Status200OK, WriterOf(http, new ResourceQuery(), NewCompound()).Results(results)) { Extension = Extensions.Atomic };

    private async Task<DocumentResult> OneAsync(
        HttpContext http, ResourceQuery query, Resource? resource, int status, string? address = null, object? meta = null)
    {
        var compound = NewCompound();
        await compound.IncludeAsync(resource is null ? [] : [resource], query.Include, http.RequestAborted);
        return new DocumentResult(status, WriterOf(http, query, compound).One(resource, address ?? new RequestTarget(http.Request).Self, meta))
        {
            Version = resource?.Version,
            Location = status is StatusCodes.Status201Created ? address : null,
        };
    }

    private async Task<DocumentResult> ManyAsync(HttpContext http, ResourceType type, ResourceQuery query)
    {
        var page = await type.SelectAsync(mediator, query.Selection, http.RequestAborted);
        var compound = NewCompound();
        await compound.IncludeAsync(page.Items, query.Include, http.RequestAborted);
        var links = new PageLinks(new RequestTarget(http.Request), query, page, type.Fields!);
        return new DocumentResult(StatusCodes.Status200OK, WriterOf(http, query, compound).Many(page, links)) { Profiles = links.Profiles };
    }

    private void Check(ResourceType type, ResourceQuery query)
    {
        access.Check(type);
        foreach (var touched in query.Touched)
        {
            access.Check(types[touched]);
        }
    }

    private ResourceQuery Within(ResourceQuery query, ToMany relationship, string id)
    {
        var inverse = new FieldPath([relationship.Inverse], types.IdOfRelated(relationship));
        return query with { Selection = query.Selection.Within(new CompareFilter(inverse, Comparison.Equal, FieldValues.Read(inverse.Field, id))) };
    }

    private Compound NewCompound() => new(mediator, types);

    private DocumentWriter WriterOf(HttpContext http, ResourceQuery query, Compound compound) => new(RootOf(http), query, compound, mapper);

    private string RootOf(HttpContext http) => http.Request.AddressOf(types.Prefix);
}
