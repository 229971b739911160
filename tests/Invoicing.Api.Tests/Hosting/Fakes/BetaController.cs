using Invoicing.Domain.Common;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Tests.Hosting.Fakes;

[ApiController]
[Beta]
[AllowAnonymous]
public sealed class BetaController : ControllerBase
{
    [HttpGet("alpha/beta")]
    public object Get() => new { ok = true };

    /// <summary>On a path that alpha owns: the attribute decides.</summary>
    [HttpGet("alpha/lent")]
    public void Lent() => throw new InvoicingException(ErrorKind.Conflict, "beta.lent", "No.");
}
