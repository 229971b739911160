using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Native;

/// <summary>Who may do what, for every route that there is: a new one is tried without being listed here.</summary>
[TestFixture]
public sealed class AccessTests
{
    private static readonly Dictionary<string, string> Tables = new()
    {
        ["contracts"] = "contracts",
        ["credentials"] = "credentials",
        ["customers"] = "customers",
        ["invoices"] = "invoices",
        ["orders"] = "orders",
        ["organizations"] = "organizations",
    };

    private NativeApi api = null!;

    [OneTimeSetUp]
    public async Task SetUpAsync() => api = await NativeApi.CreateAsync();

    [Test]
    public async Task Every_route_wants_a_credential()
    {
        foreach (var (method, path) in Routes("00000000-0000-7000-8000-000000000000"))
        {
            (await api.SendAsync(method, path, BodyOf(method, path), ("Authorization", ""))).Status.ShouldBe(401, $"{method} {path}");
            (await api.SendAsync(method, path, BodyOf(method, path), ("Authorization", "Bearer nonsense"))).Status.ShouldBe(401, $"{method} {path}");
        }
    }

    [Test]
    public async Task Every_route_wants_its_scope_and_names_it()
    {
        var scoped = await api.WithScopesAsync("nothing:read");
        foreach (var (method, path) in Routes("00000000-0000-7000-8000-000000000000").Where(route => route.Path is not "/operations"))
        {
            var reply = await scoped.SendAsync(method, path, BodyOf(method, path));
            reply.Status.ShouldBe(403, $"{method} {path}: {reply.Body}");
            reply.Code.ShouldBe("credential.scope_missing");
            reply.Detail.ShouldContain(method is "GET" ? ":read" : ":write");
        }
    }

    [Test]
    public async Task What_another_account_has_is_as_unknown_as_what_nobody_has()
    {
        foreach (var (type, table) in Tables)
        {
            var foreign = (await OtherAccountsIdAsync(table)).ToString();
            foreach (var (method, path) in Routes(foreign).Where(route => route.Path.StartsWith($"/{type}/{foreign}", StringComparison.Ordinal)))
            {
                var body = BodyOf(method, path)?.Replace("TYPE", type, StringComparison.Ordinal).Replace("THE-ID", foreign, StringComparison.Ordinal);
                var reply = await api.SendAsync(method, path, body);
                var unknown = Guid.CreateVersion7().ToString();
                var nobody = await api.SendAsync(
                    method, path.Replace(foreign, unknown, StringComparison.Ordinal), body?.Replace(foreign, unknown, StringComparison.Ordinal));

                reply.Status.ShouldBe(nobody.Status, $"{method} {path}: {reply.Body}");
                reply.Status.ShouldBeOneOf([403, 404], $"{method} {path}: {reply.Body}");
                reply.Code.ShouldBe(nobody.Code);
            }
        }
    }

    [Test]
    public async Task Lists_and_filters_show_nothing_of_another_account()
    {
        foreach (var (type, table) in Tables)
        {
            var foreign = await OtherAccountsIdAsync(table);

            (await api.GetAsync($"/{type}?filter=equals(id,'{foreign}')")).Ids.ShouldBeEmpty(type);
        }
    }

    [Test]
    public async Task Inclusion_and_filters_want_the_scope_of_what_they_look_at()
    {
        var scoped = await api.WithScopesAsync("invoices:read");

        (await scoped.GetAsync("/invoices")).Status.ShouldBe(200);
        foreach (var path in new[] { "/invoices?include=customer", "/invoices?filter=equals(customer.name,'x')", "/invoices?filter=has(payments)", "/invoices/x/customer" })
        {
            (await scoped.GetAsync(path)).Status.ShouldBe(403, path);
        }
    }

    [Test]
    public async Task Every_resource_is_opened_by_the_star()
    {
        (await (await api.WithScopesAsync("*:read")).GetAsync("/invoices?include=customer")).Status.ShouldBe(200);
        (await (await api.WithScopesAsync("*:read")).PostAsync("/customers", "{}")).Status.ShouldBe(403);
        (await (await api.WithScopesAsync("*:write")).GetAsync("/customers")).Status.ShouldBe(403);
    }

    [Test]
    public async Task The_key_is_taken_from_its_own_header_too() =>
        (await api.GetAsync("/customers", ("Authorization", ""), ("x-api-key", api.Key))).Status.ShouldBe(200);

    private IEnumerable<(string Method, string Path)> Routes(string id) => api.Host.Routes()
        .Select(route => route.Split(' '))
        .Where(route => route[1].StartsWith("/api/v1/", StringComparison.Ordinal))
        .Select(route => (route[0], route[1]["/api/v1".Length..].Replace("{id}", id, StringComparison.Ordinal).Replace("{format}", "pdf", StringComparison.Ordinal)));

    private static string? BodyOf(string method, string path) => method switch
    {
        "GET" or "DELETE" => null,
        "PATCH" when path.Contains("/relationships/", StringComparison.Ordinal) => """{"data":null}""",
        "PATCH" => """{"data":{"type":"TYPE","id":"THE-ID"}}""",
        _ when path.EndsWith("/credit", StringComparison.Ordinal) => """{"data":{"type":"credits","attributes":{"reason":"x"}}}""",
        _ when path.EndsWith("/correct", StringComparison.Ordinal) => """{"data":{"type":"corrections","attributes":{"reason":"x"}}}""",
        _ when path.EndsWith("/payments", StringComparison.Ordinal) => """{"data":{"type":"payments"}}""",
        _ when path.EndsWith("/attachments", StringComparison.Ordinal) => """{"data":{"type":"attachments","attributes":{"name":"a","mediaType":"text/csv","content":"AA=="}}}""",
        _ when path.EndsWith("/logo", StringComparison.Ordinal) => """{"data":{"type":"logos","attributes":{"mediaType":"image/png","content":"AA=="}}}""",
        _ when path.Contains('/', StringComparison.Ordinal) && path.Count(letter => letter is '/') == 3 => "",
        _ => "{}",
    };

    private async Task<Guid> OtherAccountsIdAsync(string table) => await api.Host.ScalarAsync<Guid>(
        $"select id from {table} where account_id <> (select account_id from organizations where id = '{api.Organization}') limit 1");
}
