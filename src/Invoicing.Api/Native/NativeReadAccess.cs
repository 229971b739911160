using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Abstractions;

namespace Invoicing.Api.Native;

internal sealed class NativeReadAccess(ICurrentActor actor) : IReadAccess
{
    public void Check(ResourceType type) => NativeScopes.Check(actor.Actor, type.Name, NativeScopes.Read);
}
