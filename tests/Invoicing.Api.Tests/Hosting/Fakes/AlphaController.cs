using System.Text.Json;
using FluentValidation;
using Invoicing.Api.Hosting;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Tests.Hosting.Fakes;

[ApiController]
[Alpha]
[Route("alpha")]
public sealed class AlphaController(ICurrentActor actor) : ControllerBase
{
    [HttpGet("things/{id:int}")]
    public ActionResult<Thing> Get(int id) => id == 404 ? NotFound() : new Thing(JsonSerializer.SerializeToElement(actor.Actor.Subject), null);

    [HttpGet("page")]
    public int Page([FromQuery] int number = 1) => number;

    [HttpPost("echo")]
    [BodyModel(typeof(Strict))]
    public JsonElement Echo([FromBody] JsonElement body) => body;

    [HttpPost("optional")]
    public bool Optional([FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] JsonElement? body) => body is null;

    [HttpPost("optional-thing")]
    public bool OptionalThing([FromBody] Thing? body = null) => body is null;

    [HttpPost("things")]
    public Thing Post([FromBody] Thing thing) => thing;

    [HttpPost("strict")]
    public Strict Strict([FromBody] Strict body) => body;

    [HttpDelete("things")]
    public JsonElement Delete([FromBody] JsonElement body) => body;

    [HttpPost("null")]
    public IActionResult Null() => StatusCode(202, null);

    [HttpPost("open")]
    [AllowAnonymous]
    public string Open() => "<open> é";

    [HttpPost("bulk")]
    [BulkBody]
    public string Bulk([FromBody] string body) => body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);

    [HttpGet("slow")]
    public async Task Slow(CancellationToken cancellationToken) => await Task.Delay(Timeout.Infinite, cancellationToken);

    [HttpGet("defect")]
    public void Defect()
    {
        Response.Headers.ETag = "\"1\"";
        throw new InvalidOperationException("secret connection string");
    }

    [HttpGet("unwritable")]
    public object Unwritable() => new { Value = typeof(string) };

    [HttpGet("status/{status:int}")]
    public IActionResult Bodiless(int status) => StatusCode(status);

    [HttpGet("refuse/{kind}")]
    public void Refuse(ErrorKind kind) => throw new InvoicingException(kind, "thing.refused", "No.") { Field = "reference", ExistingId = "T-1" };

    [HttpGet("fail/{kind}")]
    public void Fail(string kind) => throw new FailureException(new Failure(Enum.Parse<FailureKind>(kind), "thing.failed", "No.")
    {
        RetryAfter = TimeSpan.FromMilliseconds(2500),
    });

    [HttpGet("validation")]
    public void Validation() => throw new ValidationException([new FluentValidation.Results.ValidationFailure("name", "Bad.") { ErrorCode = "bad" }]);
}
