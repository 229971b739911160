using System.Diagnostics;
using Invoicing.Domain.Companies;
using Invoicing.Infrastructure.Companies;
using Invoicing.TestKit;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Companies;

public sealed class ViesClientTests
{
    private static readonly CompanyIdentifier Spanish = CompanyIdentifier.Parse("ESA46103834");

    private static readonly string Known = ViesStandIn.Json(
        """{"countryCode":"ES","vatNumber":"A46103834","requestDate":"2026-11-20T10:00:00.000Z","valid":true,"requestIdentifier":"","name":" MERCADONA  SA\n","address":"C VALENCIA"}""");

    [Test]
    public async Task A_name_is_asked_for_as_the_service_expects()
    {
        await using var server = new ViesStandIn(Known);
        using var vies = Client(server);

        (await vies.FindNameAsync(Spanish, CancellationToken.None)).ShouldBe("MERCADONA SA");

        server.Requests.ShouldHaveSingleItem().ShouldBe("POST /vies/rest-api/check-vat-number HTTP/1.1\n{\"countryCode\":\"ES\",\"vatNumber\":\"A46103834\"}");
    }

    [Test]
    public async Task Greece_is_called_as_the_service_calls_it()
    {
        await using var server = new ViesStandIn(Known);
        using var vies = Client(server);

        await vies.FindNameAsync(CompanyIdentifier.Parse("GR094259216"), CancellationToken.None);

        server.Requests.ShouldHaveSingleItem().ShouldContain("\"countryCode\":\"EL\"");
    }

    [TestCase("""{"valid":false,"name":"---"}""", "200 OK")]
    [TestCase("""{"valid":true,"name":"---"}""", "200 OK")]
    [TestCase("""{"valid":true,"name":""}""", "200 OK")]
    [TestCase("""{"valid":true}""", "200 OK")]
    [TestCase("""{"valid":"true","name":"X"}""", "200 OK")]
    [TestCase("""{"valid":true,"name":"a\u0000b"}""", "200 OK")]
    [TestCase("""{"actionSucceed":false,"errorWrappers":[{"error":"MS_UNAVAILABLE"}]}""", "200 OK")]
    [TestCase("""{"actionSucceed":false,"errorWrappers":[{"error":"MS_MAX_CONCURRENT_REQ"}]}""", "500 Internal Server Error")]
    [TestCase("[]", "200 OK")]
    [TestCase("<html>maintenance</html>", "200 OK")]
    [TestCase("", "302 Found")]
    public async Task What_is_no_name_is_none(string body, string status)
    {
        await using var server = new ViesStandIn(ViesStandIn.Json(body, status));
        using var vies = Client(server);

        (await vies.FindNameAsync(Spanish, CancellationToken.None)).ShouldBeNull();
    }

    [Test]
    public async Task A_very_large_answer_is_not_read()
    {
        await using var server = new ViesStandIn(ViesStandIn.Json($$"""{"valid":true,"name":"X","address":"{{new string('x', 200_000)}}"}"""));
        using var vies = Client(server);

        (await vies.FindNameAsync(Spanish, CancellationToken.None)).ShouldBeNull();
    }

    [Test]
    public async Task A_service_that_does_not_answer_is_not_waited_for()
    {
        await using var server = new ViesStandIn(answer: null);
        using var vies = Client(server);
        var waited = Stopwatch.StartNew();

        (await vies.FindNameAsync(Spanish, CancellationToken.None)).ShouldBeNull();

        waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Test]
    public async Task A_service_that_is_not_there_is_no_failure()
    {
        var options = new ViesOptions { Enabled = true, Address = new Uri("http://127.0.0.1:1/"), Timeout = TimeSpan.FromSeconds(1) };
        using var vies = new ViesClient(Options.Create(options), TimeProvider.System, NullLogger<ViesClient>.Instance);

        (await vies.FindNameAsync(Spanish, CancellationToken.None)).ShouldBeNull();
    }

    [Test]
    public async Task A_caller_who_goes_away_is_heard()
    {
        await using var server = new ViesStandIn(answer: null);
        using var vies = Client(server);
        using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Should.ThrowAsync<OperationCanceledException>(() => vies.FindNameAsync(Spanish, gone.Token));
    }

    [Test]
    public async Task Who_has_no_name_is_asked_for_again_after_a_pause()
    {
        await using var server = new ViesStandIn(ViesStandIn.Json("""{"valid":false}"""));
        var time = new FrozenTime(new DateTimeOffset(2026, 3, 15, 12, 0, 0, TimeSpan.Zero));
        using var vies = Client(server, time);

        await vies.FindNameAsync(Spanish, CancellationToken.None);
        await vies.FindNameAsync(Spanish, CancellationToken.None);
        server.Requests.Count.ShouldBe(1);
        time.Move(TimeSpan.FromMinutes(11));
        await vies.FindNameAsync(Spanish, CancellationToken.None);

        server.Requests.Count.ShouldBe(2);
    }

    [TestCase("GB00445790")]
    [TestCase("US123456")]
    public async Task Countries_outside_the_union_are_not_asked_for(string company)
    {
        await using var server = new ViesStandIn(Known);
        using var vies = Client(server);

        (await vies.FindNameAsync(CompanyIdentifier.Parse(company), CancellationToken.None)).ShouldBeNull();
        server.Requests.ShouldBeEmpty();
    }

    [Test]
    public async Task Nothing_is_asked_unless_it_is_switched_on()
    {
        await using var server = new ViesStandIn(Known);
        using var vies = new ViesClient(Options.Create(new ViesOptions { Address = server.Address }), TimeProvider.System, NullLogger<ViesClient>.Instance);

        (await vies.FindNameAsync(Spanish, CancellationToken.None)).ShouldBeNull();
        server.Requests.ShouldBeEmpty();
    }

    private static ViesClient Client(ViesStandIn server, TimeProvider? time = null) => new(
        Options.Create(new ViesOptions { Enabled = true, Address = server.Address, Timeout = TimeSpan.FromSeconds(2) }),
        time ?? TimeProvider.System,
        NullLogger<ViesClient>.Instance);
}
