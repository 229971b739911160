using Invoicing.Api.Tests.Native;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.JsonApi;

/// <summary>JSON:API 1.1, section "Query Parameters", and the filter's own language.</summary>
[TestFixture]
public sealed class QueryParameterTests
{
    private NativeApi api = null!;

    [OneTimeSetUp]
    public async Task SetUpAsync() => api = await NativeApi.CreateAsync();

    [TestCase("unknown")]
    [TestCase("Filter")]
    [TestCase("page")]
    [TestCase("page[unknown]")]
    [TestCase("page[size][x]")]
    [TestCase("filter[customer]")]
    [TestCase("myParam")]
    [TestCase("count")]
    public async Task Query_parameters_400_for_one_that_is_not_known(string name)
    {
        var reply = await api.GetAsync($"/invoices?{name}=1");

        reply.Status.ShouldBe(400);
        reply.Parameter.ShouldBe(name);
    }

    [TestCase("sort")]
    [TestCase("include")]
    [TestCase("page[size]")]
    [TestCase("fields[invoices]")]
    public async Task Query_parameters_400_for_one_that_is_sent_twice(string name)
    {
        var reply = await api.GetAsync($"/invoices?{name}=1&{name}=2");

        reply.Status.ShouldBe(400);
        reply.Parameter.ShouldBe(name);
    }

    [TestCase("", "filter.syntax", "A function is expected")]
    [TestCase("unknown(status,'draft')", "filter.unknown_function", "At character 1:")]
    [TestCase("equals(unknown,'1')", "filter.unknown_field", "status")]
    [TestCase("equals(notes,'1')", "filter.unknown_field", "At character 8:")]
    [TestCase("equals(customer.unknown,'1')", "filter.unknown_field", "customer.unknown")]
    [TestCase("equals(unknown.name,'1')", "filter.unknown_field", "unknown.name")]
    [TestCase("equals(status,'nothing')", "filter.wrong_value", "'issued'")]
    [TestCase("equals(issueDate,'2026-02-30')", "filter.wrong_value", "a date")]
    [TestCase("equals(createdAt,'yesterday')", "filter.wrong_value", "an instant")]
    [TestCase("equals(taxInclusive,'1e5')", "filter.wrong_value", "a decimal number")]
    [TestCase("equals(id,'1')", "filter.wrong_value", "a UUID")]
    [TestCase("greaterThan(status,'draft')", "filter.function_not_allowed", "greaterThan")]
    [TestCase("contains(status,'draft')", "filter.function_not_allowed", "no text")]
    [TestCase("contains(externalId,'1')", "filter.function_not_allowed", "startsWith")]
    [TestCase("lessThan(issueDate,null)", "filter.function_not_allowed", "null")]
    [TestCase("equals(issueDate,number)", "filter.not_comparable", "number")]
    [TestCase("has(customer)", "filter.unknown_relationship", "payments")]
    [TestCase("has(payments,equals(unknown,'1'))", "filter.unknown_field", "payments cannot")]
    [TestCase("equals(status,'draft'", "filter.syntax", "the end")]
    [TestCase("equals(status,'draft'))", "filter.syntax", "At character 23:")]
    [TestCase("equals(status,'draft", "filter.syntax", "no closing quote")]
    [TestCase("equals(status,draft)", "filter.unknown_field", "draft")]
    [TestCase("equals(status;'draft')", "filter.syntax", "The character ;")]
    [TestCase("any(status)", "filter.syntax", ", is expected")]
    [TestCase("not(not(not(not(not(not(not(not(equals(status,'draft')))))))))", "filter.too_deep", "8 deep")]
    public async Task Filtering_400_says_where_and_what_would_be_right(string filter, string code, string says)
    {
        var reply = await api.GetAsync($"/invoices?filter={Uri.EscapeDataString(filter)}");

        reply.Status.ShouldBe(400, reply.Body);
        reply.Parameter.ShouldBe("filter");
        reply.Code.ShouldBe(code);
        reply.Detail.ShouldContain(says);
    }

    [Test]
    public async Task Filtering_400_for_more_than_there_may_be()
    {
        var many = string.Join(',', Enumerable.Repeat("'draft'", 201));
        (await api.GetAsync($"/invoices?filter=any(status,{many})")).Code.ShouldBe("filter.too_many");
        (await api.GetAsync($"/invoices?filter=equals(number,'{new string('x', 4_000)}')")).Code.ShouldBe("filter.too_long");
        (await api.GetAsync($"/invoices?filter=equals(number,'{new string('x', 1_001)}')")).Code.ShouldBe("filter.wrong_value");
    }

    [Test]
    public async Task Filtering_Several_filters_find_what_any_of_them_finds()
    {
        await api.CustomerAsync("First");
        await api.CustomerAsync("Second");
        await api.CustomerAsync("Third");

        var reply = await api.GetAsync($"/organizations/{api.Organization}/customers?filter=equals(name,'First')&filter=startsWith(name,'Thi')&sort=name");

        reply.Data.EnumerateArray().Select(item => item.GetProperty("attributes").GetProperty("name").GetString()).ShouldBe(["First", "Third"]);
    }

    [TestCase("equals(name,'O''Brien')", 1)]
    [TestCase("not(equals(name,'O''Brien'))", 1)]
    [TestCase("and( equals( name , 'O''Brien' ) , equals( email , null ) )", 1)]
    [TestCase("or(contains(name,'Bri'),endsWith(name,'kim'))", 2)]
    [TestCase("any(name,'Joakim','Nobody')", 1)]
    [TestCase("has(invoices)", 1)]
    [TestCase("has(invoices,equals(status,'draft'))", 1)]
    [TestCase("has(invoices,equals(status,'issued'))", 0)]
    [TestCase("equals(organization,null)", 0)]
    [TestCase("equals(name,email)", 0)]
    public async Task Filtering_Functions_find_what_they_say(string filter, int count)
    {
        var own = await NativeApi.CreateAsync();
        await own.DraftAsync(await own.CustomerAsync("O'Brien"));
        await own.CustomerAsync("Joakim");

        var reply = await own.GetAsync($"/organizations/{own.Organization}/customers?filter={Uri.EscapeDataString(filter)}");

        reply.Status.ShouldBe(200, reply.Body);
        reply.Data.GetArrayLength().ShouldBe(count);
    }
}
