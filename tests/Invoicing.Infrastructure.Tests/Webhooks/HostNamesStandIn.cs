using System.Net;
using Invoicing.Infrastructure.Webhooks;

namespace Invoicing.Infrastructure.Tests.Webhooks;

/// <summary>Gives one answer after the other, the last one again and again; knows no other name.</summary>
internal sealed class HostNamesStandIn(string name, params string[] answers) : IHostNames
{
    private readonly Queue<string> _answers = new(answers);

    public int Asked { get; private set; }

    public Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        Asked++;
        if (host != name)
        {
            return Task.FromResult<IReadOnlyList<IPAddress>>([]);
        }

        var answer = _answers.Count > 1 ? _answers.Dequeue() : _answers.Peek();
        return Task.FromResult<IReadOnlyList<IPAddress>>([.. answer.Split(' ').Select(IPAddress.Parse)]);
    }
}
