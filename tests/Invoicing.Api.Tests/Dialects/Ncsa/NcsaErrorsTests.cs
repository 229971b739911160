using Invoicing.Api.Dialects.Ncsa;
using Invoicing.Api.Hosting;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

public sealed class NcsaErrorsTests
{
    [TestCase("Malformed", 400)]
    [TestCase("Invalid", 422)]
    [TestCase("Unauthorized", 401)]
    [TestCase("Forbidden", 403)]
    [TestCase("NotFound", 404)]
    [TestCase("RouteNotFound", 404)]
    [TestCase("MethodNotAllowed", 405)]
    [TestCase("Conflict", 409)]
    [TestCase("PreconditionFailed", 412)]
    [TestCase("Unprocessable", 422)]
    [TestCase("PayloadTooLarge", 413)]
    [TestCase("TooManyRequests", 429)]
    [TestCase("Unavailable", 503)]
    [TestCase("Unexpected", 500)]
    public void Every_failure_has_its_status_and_shape(string kind, int status)
    {
        var failure = new Failure(Enum.Parse<FailureKind>(kind), "some.reason", "No.");
        var context = new DefaultHttpContext { Request = { Path = "/api/team_edition/ping", QueryString = new QueryString("?secret=1") } };

        var answer = new NcsaErrors().Map(failure, context);

        answer.Status.ShouldBe(status);
        answer.ContentType.ShouldBe("application/vnd.api+json; charset=utf-8");
        System.Text.Encoding.UTF8.GetString(WireJson.Write(answer.Body)).ShouldBe(kind switch
        {
            "NotFound" => "{}",
            "Unauthorized" => NcsaApi.Error(401, "/api/team_edition/ping", "Unauthorized"),
            _ => NcsaApi.Error(status, "/api/team_edition/ping", "No."),
        });
    }

    [Test]
    public void Every_kind_of_failure_is_listed_above() => Enum.GetValues<FailureKind>().Length.ShouldBe(14);
}
