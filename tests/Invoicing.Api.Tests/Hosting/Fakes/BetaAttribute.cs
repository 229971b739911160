using Invoicing.Api.Hosting;

namespace Invoicing.Api.Tests.Hosting.Fakes;

public sealed class BetaAttribute() : DialectAttribute("beta");
