using Invoicing.Application.Abstractions;
using Invoicing.TestKit;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Invoicing.Application.Tests;

/// <summary>Callers who decide upon what they have read.</summary>
internal static class Readings
{
    public static Task<TResult> SendIfAsync<TResult>(this Ledger ledger, IRequest<TResult> request, Guid aggregate, int version) =>
        ledger.RunAsync(Actor.System(ledger.AccountId), services =>
        {
            services.GetRequiredService<Precondition>().Expect(aggregate, [version]);
            return services.GetRequiredService<IMediator>().Send(request);
        });
}
