using System.Net.Http.Headers;
using System.Text;
using Invoicing.Api.Hosting;
using Invoicing.Api.Tests.Hosting.Fakes;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Credentials;
using Invoicing.Domain.Common;
using Invoicing.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Invoicing.Api.Tests.Writes.Probe;

/// <summary>The real server and database with the probe's API beside the others, and with two callers.</summary>
internal sealed class ProbeHost : IAsyncDisposable
{
    private readonly ApiHost _host;

    private ProbeHost(ApiHost host, ProbeState state, FrozenTime time) => (_host, State, Time) = (host, state, time);

    public ProbeState State { get; }

    public FrozenTime Time { get; }

    public string Key { get; private set; } = null!;

    public HttpClient Client => _host.Client;

    public static async Task<ProbeHost> StartAsync(Action<IServiceCollection>? configure = null, params string[] settings)
    {
        var time = new FrozenTime(TimeProvider.System.GetUtcNow());
        var state = new ProbeState();
        var host = await ApiHost.StartAsync(services =>
        {
            services.AddSingleton(state);
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time));
            services.AddDialect<AlphaErrors, AlphaAuthentication>(new Dialect("probe", "/probe"));
            services.AddControllers().ConfigureApplicationPartManager(manager => manager.ApplicationParts.Add(new ProbeParts()));
            configure?.Invoke(services);
        }, settings);
        return new ProbeHost(host, state, time) { Key = await host.SendAsync(new CreateApiKeyCommand("probe", [], null)) };
    }

    /// <summary>A further key of the same account, which may do the same.</summary>
    public Task<string> NewKeyAsync() => _host.SendAsync(new CreateApiKeyCommand("another", [], null));

    /// <summary>A key that may do this much.</summary>
    public Task<string> NewKeyAsync(AccountId account, params Grant[] grants) =>
        _host.SendAsync(new IssueCredentialCommand(new NewCredential(account, CredentialKind.ApiKey, "probe", "inv_", grants)));

    public Task WithAsync<TService>(Func<TService, Task> work)
        where TService : notnull => _host.WithAsync(work);

    public Task<long> CountAsync(string sqlAfterFrom) => _host.CountAsync(sqlAfterFrom);

    public Task<T?> ScalarAsync<T>(string sql) => _host.ScalarAsync<T>(sql);

    public Task<long> CustomersAsync(string name) => CountAsync($"customers where name = '{name}'");

    public Task<HttpResponseMessage> PostAsync(string path, string body, string? idempotencyKey, string? key = null) =>
        SendAsync(HttpMethod.Post, path, body, ("Idempotency-Key", idempotencyKey), key);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body, (string Name, string? Value) header, string? key = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key ?? Key);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        if (header.Value is not null)
        {
            request.Headers.TryAddWithoutValidation(header.Name, header.Value);
        }

        return await Client.SendAsync(request);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
