using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Api.Tests.Hosting.Fakes;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;
using Moq;
using NUnit.Framework;

namespace Invoicing.Api.Tests.Hosting;

/// <summary>The hosting alone, on a real port, with two small dialects.</summary>
[SetUpFixture]
public sealed class HostingHost
{
    private static WebApplication app = null!;

    public static HttpClient Client { get; private set; } = null!;

    public static Uri Address => Client.BaseAddress!;

    internal static LogCapture Logs { get; } = new();

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration["Limits:RequestSeconds"] = "3";
        builder.Services.AddInvoicingHosting(builder.Configuration);
        builder.Logging.ClearProviders().AddProvider(Logs);
        UseFakesOnly(builder.Services);
        builder.Services.AddDialect<AlphaErrors, AlphaAuthentication>(new Dialect("alpha", "/alpha", "/a") { ReadsForms = true });
        builder.Services.AddDialect<BetaErrors, AlphaAuthentication>(new Dialect("beta", "/alpha/beta") { ContentType = "application/vnd.beta+json" });
        builder.Services.AddDialectOpenApi(new DialectDocument("alpha", "Alpha", "First.")
        {
            Security = new Dictionary<string, OpenApiSecurityScheme> { ["key"] = new() { Type = SecuritySchemeType.Http, Scheme = "bearer" } },
            Failures = new Dictionary<int, Type> { [401] = typeof(Strict) },
        });
        builder.Services.AddScoped(_ => Store());
        app = builder.Build();
        app.UseInvoicingHosting();
        await app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("bearer", "good");
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    /// <summary>Sends exactly these bytes and reads until the server closes.</summary>
    public static async Task<string> RawAsync(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, Address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync()).RootElement;

    private static void UseFakesOnly(IServiceCollection services)
    {
        services.AddControllers().ConfigureApplicationPartManager(manager =>
        {
            manager.ApplicationParts.Clear();
            manager.ApplicationParts.Add(new AssemblyPart(typeof(HostingHost).Assembly));
        });
        services.AddWireValidators(typeof(HostingHost).Assembly);
    }

    private static ICredentialStore Store()
    {
        var store = new Mock<ICredentialStore>();
        foreach (var subject in new[] { "good", "banned" })
        {
            store.Setup(known => known.FindAsync(subject, It.IsAny<IReadOnlyCollection<CredentialKind>>(), It.IsAny<CancellationToken>()))
                .ReturnsAsync(new Actor(AccountId.New(), subject, CredentialKind.ApiKey, [Grant.Everything]));
        }

        return store.Object;
    }
}
