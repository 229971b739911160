using System.Text.Json;
using AutoMapper;
using Invoicing.Api.Hosting;
using Invoicing.Application.Credentials;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Cannlytics.Auth;

[ApiController]
[Cannlytics]
[NoTrailingSlash]
[WithoutOrganization]
[Route("api/auth")]
public sealed class KeysController(IMediator mediator, IMapper mapper) : ControllerBase
{
    [HttpPost("create-key")]
    [OperationId("createKey")]
    [EndpointSummary("Create an API key")]
    [EndpointDescription("The key may do what its maker may, for at most a year. This answer is the only place where it is seen.")]
    [ProducesResponseType<CreatedKeyAnswer>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Create([FromBody] CreateKeyRequest body, CancellationToken cancellationToken) =>
        Ok(new CreatedKeyAnswer(true, await mediator.Send(body.ToCommand(), cancellationToken)));

    [HttpGet("get-keys")]
    [OperationId("getKeys")]
    [EndpointSummary("List API keys")]
    [EndpointDescription("Those that were created here and may do no more than the caller may, oldest first; expired ones too, until they are deleted.")]
    [ProducesResponseType<ApiKeysAnswer>(StatusCodes.Status200OK)]
    public async Task<IActionResult> List(CancellationToken cancellationToken)
    {
        var keys = await mediator.Send(new ListApiKeysQuery(), cancellationToken);
        return Ok(new ApiKeysAnswer("success", [.. keys.Select(mapper.Map<ApiKey>)]));
    }

    [HttpPost("delete-key")]
    [OperationId("deleteKey")]
    [EndpointSummary("Delete an API key")]
    [EndpointDescription("By its first four characters, which no other key of the account has.")]
    [ProducesResponseType<DeletedKeyAnswer>(StatusCodes.Status200OK)]
    [BodyModel(typeof(DeleteKeyRequest))]
    public async Task<IActionResult> Delete([FromBody] JsonElement body, CancellationToken cancellationToken)
    {
        var prefix = body.ValueKind is JsonValueKind.Object && body.TryGetProperty("prefix", out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()!
            : throw CannlyticsErrors.PrefixMissing();
        await mediator.Send(new RevokeApiKeyCommand(prefix), cancellationToken);
        return Ok(new DeletedKeyAnswer(true, "API key successfully deleted."));
    }
}
