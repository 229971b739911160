using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Errors;
using Invoicing.Application.Abstractions;

namespace Invoicing.Api.Native;

/// <summary>What a credential may be used for: <c>invoices:read</c>, <c>invoices:write</c>, or <c>*</c> in the place of the resource. Writing does not imply reading.</summary>
internal static class NativeScopes
{
    public const string Read = "read";

    public const string Write = "write";

    /// <exception cref="FailureException">Forbidden, naming the scope that is missing.</exception>
    public static void Check(Actor actor, string resource, string verb)
    {
        if (!actor.HasScope($"{resource}:{verb}", $"*:{verb}"))
        {
            throw Refusal.Forbidden("credential.scope_missing", $"The credential lacks the scope {resource}:{verb}.");
        }
    }
}
