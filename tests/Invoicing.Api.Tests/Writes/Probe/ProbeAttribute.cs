using Invoicing.Api.Hosting;

namespace Invoicing.Api.Tests.Writes.Probe;

[AttributeUsage(AttributeTargets.Class)]
public sealed class ProbeAttribute() : DialectAttribute("probe");
