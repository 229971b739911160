using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Hosting.Idempotency;
using Invoicing.Api.Hosting.Preconditions;
using Invoicing.Application.Customers;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Tests.Writes.Probe;

/// <summary>A small API over the real use cases of customers, which can be told to wait, fail or regret.</summary>
[ApiController]
[Probe]
[Route("probe")]
public sealed class ProbeController(IMediator mediator, ProbeState state) : ControllerBase
{
    [HttpPost("customers")]
    public Task<IActionResult> Create([FromBody] ProbeCustomer body, CancellationToken cancellationToken) => CreateAsync(body, cancellationToken);

    [HttpPost("other-customers")]
    public Task<IActionResult> CreateElsewhere([FromBody] ProbeCustomer body, CancellationToken cancellationToken) => CreateAsync(body, cancellationToken);

    /// <summary>Has its effect, and then says no without an exception.</summary>
    [HttpPost("regretted-customers")]
    public async Task<IActionResult> Regret([FromBody] ProbeCustomer body, CancellationToken cancellationToken)
    {
        await CreateAsync(body, cancellationToken);
        return StatusCode(StatusCodes.Status409Conflict, "regretted");
    }

    [HttpPost("own-keys")]
    [KeyedByAction]
    public Task<IActionResult> CreateUnkeyed([FromBody] ProbeCustomer body, CancellationToken cancellationToken) => CreateAsync(body, cancellationToken);

    [HttpPost("anonymous")]
    [AllowAnonymous]
    public async Task<string> Anonymous([FromBody] JsonElement body)
    {
        await state.EnterAsync();
        return $"{state.Runs} {body.GetRawText()}";
    }

    [HttpGet("customers/{id}")]
    public async Task<ProbeCustomer> Get(Guid id, CancellationToken cancellationToken) =>
        Shown(await mediator.Send(new GetCustomerQuery(new CustomerId(id)), cancellationToken));

    [HttpPatch("customers/{id}")]
    [HonoursIfMatch("id")]
    public async Task<ProbeCustomer> Update(Guid id, [FromBody] ProbeCustomer body, CancellationToken cancellationToken)
    {
        await state.EnterAsync();
        return Shown(await mediator.Send(new UpdateCustomerCommand(new CustomerId(id), new CustomerChange { Name = body.Name }), cancellationToken));
    }

    /// <summary>Two commands, so that the second finds what the first has raised.</summary>
    [HttpPatch("customers/{id}/twice")]
    [HonoursIfMatch("id")]
    public async Task<ProbeCustomer> UpdateTwice(Guid id, [FromBody] ProbeCustomer body, CancellationToken cancellationToken)
    {
        await mediator.Send(new UpdateCustomerCommand(new CustomerId(id), new CustomerChange { Name = body.Name + " once" }), cancellationToken);
        return await Update(id, body, cancellationToken);
    }

    /// <summary>Opts in for a customer that it does not change.</summary>
    [HttpPost("customers/{id}/mistaken")]
    [HonoursIfMatch("id")]
    public async Task<IActionResult> Mistaken(Guid id, [FromBody] ProbeCustomer body, CancellationToken cancellationToken) =>
        id == Guid.Empty ? NotFound() : await CreateAsync(body, cancellationToken);

    [HttpDelete("customers/{id}")]
    [HonoursIfMatch("id")]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancellationToken)
    {
        await mediator.Send(new DeleteCustomerCommand(new CustomerId(id)), cancellationToken);
        return NoContent();
    }

    private async Task<IActionResult> CreateAsync(ProbeCustomer body, CancellationToken cancellationToken)
    {
        var seller = await mediator.Send(new GetSellerQuery(), cancellationToken);
        var customer = new NewCustomer(body.Name, body.Email) { EmailIsUnique = body.Email is not null };
        var id = CustomerId.New();
        await mediator.Send(new CreateCustomerCommand(id, new OrganizationId(seller.Id), customer), cancellationToken);
        Response.Headers.Location = $"/probe/customers/{id}";
        Response.Headers["X-Run"] = state.Runs.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await state.EnterAsync();
        return StatusCode(StatusCodes.Status201Created, Shown(await mediator.Send(new GetCustomerQuery(id), cancellationToken)));
    }

    private ProbeCustomer Shown(CustomerView customer)
    {
        Response.SetETag(customer.Version);
        return new ProbeCustomer(customer.Name, customer.Email) { Id = customer.Id };
    }
}

public sealed record ProbeCustomer([property: JsonPropertyName("name")] string Name, [property: JsonPropertyName("email")] string? Email = null)
{
    [JsonPropertyName("id")]
    public Guid? Id { get; init; }
}
