using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

public sealed class UnknownRecordTests
{
    private NcsaOrganization organization = null!;

    [OneTimeSetUp]
    public async Task CreateAsync() => organization = await NcsaOrganization.CreateAsync();

    [TestCase("999999999")]
    [TestCase("0")]
    [TestCase("-2")]
    [TestCase("+2")]
    [TestCase("2.0")]
    [TestCase("2e0")]
    [TestCase("0x2")]
    [TestCase("abc")]
    [TestCase("%202")]
    [TestCase("%EF%BC%92")]
    [TestCase("2%2F2")]
    [TestCase("null")]
    [TestCase("'; drop table invoices; --")]
    [TestCase("9223372036854775807")]
    [TestCase("9223372036854775808")]
    [TestCase("99999999999999999999999999999999999999999999")]
    public async Task An_organization_that_is_not_there_is_an_empty_object(string id) =>
        await NcsaApi.PostAsync(id, NcsaApi.BodyOf(organization.Contract)).ShouldBeAsync(404, NcsaApi.UnknownOrganization);

    [TestCase("\"999999999\"")]
    [TestCase("\"0\"")]
    [TestCase("\"-1\"")]
    [TestCase("\"\"")]
    [TestCase("\" 2\"")]
    [TestCase("\"2.0\"")]
    [TestCase("\"abc\"")]
    [TestCase("\"9223372036854775808\"")]
    [TestCase("\"é\\ud83d\\ude00'; --\"")]
    [TestCase("999999999")]
    [TestCase("-2")]
    [TestCase("2.5")]
    [TestCase("1e999")]
    [TestCase("99999999999999999999999999999999999999999999")]
    public async Task A_contract_that_is_not_there_is_named(string id)
    {
        var body = NcsaApi.BodyWithContract($$"""{"data":{"type":"organization_contracts","id":{{id}} } }""");

        await NcsaApi.PostAsync(organization.Serial, body).ShouldBeAsync(404, NcsaApi.UnknownContract);

        (await organization.CountInvoicesAsync()).ShouldBe(0);
    }

    [Test]
    public async Task A_contract_of_a_sister_organization_is_unknown()
    {
        var sister = await NcsaOrganization.CreateAsync();

        await NcsaApi.PostAsync(organization.Serial, NcsaApi.BodyOf(sister.Contract)).ShouldBeAsync(404, NcsaApi.UnknownContract);

        (await organization.CountInvoicesAsync()).ShouldBe(0);
        (await sister.CountInvoicesAsync()).ShouldBe(0);
    }

    [Test]
    public async Task Another_partners_records_are_unknown()
    {
        var other = NcsaApi.Host.Demo.Ncsa;
        var contract = NcsaApi.BodyOf(other.OtherOrganizationContractId);

        await NcsaApi.PostAsync(other.OtherOrganizationId, contract).ShouldBeAsync(404, NcsaApi.UnknownOrganization);
        await NcsaApi.PostAsync(organization.Serial, contract).ShouldBeAsync(404, NcsaApi.UnknownContract);
        await NcsaApi.PostAsync(organization.Serial, NcsaApi.BodyOf(organization.Contract), other.OtherSessionToken)
            .ShouldBeAsync(404, NcsaApi.UnknownOrganization);

        (await organization.CountInvoicesAsync()).ShouldBe(0);
    }

    [Test]
    public async Task Another_partner_reaches_its_own_records()
    {
        var other = NcsaApi.Host.Demo.Ncsa;

        await NcsaApi.PostAsync(other.OtherOrganizationId, NcsaApi.BodyOf(other.OtherOrganizationContractId), other.OtherSessionToken)
            .ShouldBeAsync(201, NcsaApi.Created);
    }

    [Test]
    public async Task The_organization_is_judged_before_the_contract() =>
        await NcsaApi.PostAsync("999999999", NcsaApi.BodyOf("999999999")).ShouldBeAsync(404, NcsaApi.UnknownOrganization);

    [TestCase("/api/team_edition")]
    [TestCase("/api/team_edition/")]
    [TestCase("/api/team_edition/nowhere")]
    [TestCase("/api/team_edition/organizations")]
    [TestCase("/api/team_edition/organizations/2/nowhere")]
    [TestCase("/api/team_edition/organization_contracts/2/nowhere")]
    [TestCase("/api/team_edition/organizations//organization_invoices")]
    public async Task A_path_without_a_route_is_an_error(string path) => await NcsaApi.SendAsync(HttpMethod.Post, path, "{}", NcsaApi.Token)
        .ShouldBeErrorAsync(404, path, "There is nothing at this path.");
}
