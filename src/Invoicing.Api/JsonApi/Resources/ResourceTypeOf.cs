using AutoMapper;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Application.Listing;
using MediatR;

namespace Invoicing.Api.JsonApi.Resources;

/// <typeparam name="TView">What the use cases answer.</typeparam>
/// <typeparam name="TAttributes">The wire record; an AutoMapper profile makes it from the view.</typeparam>
internal sealed class ResourceType<TView, TAttributes>(string name) : ResourceType(name)
    where TView : class
    where TAttributes : class
{
    private readonly Lazy<IReadOnlyList<string>> _attributeNames = new(() => AttributeRecord.NamesOf(typeof(TAttributes)));

    public required Func<TView, string> Id { get; init; }

    /// <summary>Rises with every change of the resource, for the ETag.</summary>
    public Func<TView, int>? Version { get; init; }

    /// <summary>Null where the list is asked for the one.</summary>
    public Func<Guid, IRequest<TView>>? Get { get; init; }

    public Func<Selection, IRequest<SelectedPage<TView>>>? Select { get; init; }

    public Func<IMediator, ResourceInput, CancellationToken, Task<TView>>? Create { get; init; }

    public Func<IMediator, Guid, ResourceInput, CancellationToken, Task<TView>>? Update { get; init; }

    public Func<IMediator, Guid, CancellationToken, Task>? Delete { get; init; }

    public override IReadOnlyList<string> AttributeNames => _attributeNames.Value;

    public override Type AttributesType => typeof(TAttributes);

    public override bool CanGet => Get is not null || Select is not null;

    public override bool CanList => Select is not null;

    public override bool CanCreate => Create is not null;

    public override bool CanUpdate => Update is not null;

    public override bool CanDelete => Delete is not null;

    public override bool IsVersioned => Version is not null;

    public override Resource Of(object view) => new(this, Id((TView)view), view);

    public override int? VersionOf(object view) => Version?.Invoke((TView)view);

    public override object AttributesOf(object view, IMapper mapper) => mapper.Map<TView, TAttributes>((TView)view);

    public override async Task<Resource> GetAsync(IMediator mediator, string id, CancellationToken cancellationToken) => Get is null
        ? await FindAsync(mediator, Key(id), cancellationToken)
        : Of(await mediator.Send(Get(Key(id)), cancellationToken));

    public override async Task<ResourcePage> SelectAsync(IMediator mediator, Selection selection, CancellationToken cancellationToken)
    {
        var page = await mediator.Send(Select!(selection), cancellationToken);
        return new ResourcePage([.. page.Items.Select(Of)], page.Cursors, page.HasBefore, page.HasAfter, page.Total);
    }

    public override async Task<Resource> CreateAsync(IMediator mediator, ResourceInput input, CancellationToken cancellationToken) =>
        Of(await Create!(mediator, input, cancellationToken));

    public override async Task<Resource> UpdateAsync(IMediator mediator, string id, ResourceInput input, CancellationToken cancellationToken) =>
        Of(await Update!(mediator, Key(id), input, cancellationToken));

    public override Task DeleteAsync(IMediator mediator, string id, CancellationToken cancellationToken) =>
        Delete!(mediator, Key(id), cancellationToken);

    private async Task<Resource> FindAsync(IMediator mediator, Guid id, CancellationToken cancellationToken)
    {
        var byId = new CompareFilter(new FieldPath([], Fields!.Find("id")!), Comparison.Equal, id);
        var page = await SelectAsync(mediator, new Selection { Filter = byId, Size = 1 }, cancellationToken);
        return page.Items is [var found] ? found : throw new FailureException(HostingErrors.NotFound());
    }

    // Text that is no id is as unknown as an id that nothing has.
    private static Guid Key(string id) => Guid.TryParseExact(id, "D", out var key) ? key : throw new FailureException(HostingErrors.NotFound());
}
