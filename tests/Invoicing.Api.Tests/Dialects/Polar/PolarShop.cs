using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Invoicing.Api.Demo;
using Invoicing.Api.Dialects.Polar.Webhooks;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Credentials;
using Invoicing.TestKit;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

/// <summary>A server that two shops feed, one for each demo account.</summary>
[SetUpFixture]
internal sealed class PolarShop
{
    public const string Secret = "polar_whs_0123456789abcdef";
    public const string OtherSecret = "whsec_b3RoZXIgc2hvcCdzIHNlY3JldA==";
    public const string Path = "/v1/webhooks/polar";

    private static ApiHost? _host;

    public static ApiHost Host => _host ?? throw new InvalidOperationException("The set-up fixture has not started the host.");

    public static string Token => Host.Demo.Polar.OrganizationToken;

    public static Task<ApiHost> StartAsync() => ApiHost.StartAsync(services => services.Configure<PolarWebhookOptions>(options =>
    {
        options.Webhooks.Add(new PolarWebhookOptions.Shop { Secret = Secret, AccountId = DemoIds.Account.Value });
        options.Webhooks.Add(new PolarWebhookOptions.Shop { Secret = OtherSecret, AccountId = DemoIds.OtherAccount.Value, OrganizationId = DemoIds.OtherOrganization.Value });
    }));

    [OneTimeSetUp]
    public async Task StartHostAsync() => _host = await StartAsync();

    [OneTimeTearDown]
    public async Task StopHostAsync() => await Host.DisposeAsync();

    public static Task<PolarAnswer> GetAsync(string path, string? token = null) => SendAsync(HttpMethod.Get, path, token ?? Token);

    public static async Task<PolarAnswer> SendAsync(HttpMethod method, string path, string? token, string? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        using var response = await Host.Client.SendAsync(request);
        return await PolarAnswer.OfAsync(response);
    }

    public static Task<PolarAnswer> DeliverAsync(string body, string? id = null, string secret = Secret) => DeliverAsync(Host, body, id, secret);

    public static async Task<PolarAnswer> DeliverAsync(ApiHost host, string body, string? id = null, string secret = Secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in Headers(body, id ?? $"msg_{Guid.CreateVersion7():N}", secret))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await host.Client.SendAsync(request);
        return await PolarAnswer.OfAsync(response);
    }

    public static (string Name, string Value)[] Headers(string body, string id, string secret = Secret, TimeSpan late = default)
    {
        var timestamp = (TimeProvider.System.GetUtcNow() - late).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return
        [
            ("webhook-id", id),
            ("webhook-timestamp", timestamp),
            ("webhook-signature", WebhookSignature.Of(secret, id, timestamp, Encoding.UTF8.GetBytes(body))),
        ];
    }

    /// <summary>Tells of the order and expects it to be taken in.</summary>
    public static async Task<ShopEvent> FeedAsync(ShopEvent told)
    {
        var answer = await DeliverAsync(told.ToJson(), secret: told.Secret);
        answer.Body.ShouldBe("""{"status":"applied"}""");
        answer.Status.ShouldBe(200);
        return told;
    }

    public static Task<string> NewTokenAsync(params string[] scopes) => Host.SendAsync(new IssueCredentialCommand(
        new NewCredential(DemoIds.Account, CredentialKind.OrganizationToken, "scoped", "polar_oat_", [Grant.Everything]) { Scopes = scopes }));

    public static async Task<string> OpenSessionAsync(Guid customer, string? token = null)
    {
        var answer = await SendAsync(HttpMethod.Post, "/v1/customer-sessions/", token ?? Token, $$"""{"customer_id":"{{customer}}"}""");
        answer.Status.ShouldBe(201, answer.Body);
        return answer.Json.GetProperty("token").GetString()!;
    }
}
