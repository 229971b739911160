using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;

namespace Invoicing.Api.Tests.Writes.Probe;

/// <summary>The one controller of the probe, and none of the other controllers that tests have.</summary>
internal sealed class ProbeParts : ApplicationPart, IApplicationPartTypeProvider
{
    public override string Name => "probe";

    public IEnumerable<TypeInfo> Types { get; } = [typeof(ProbeController).GetTypeInfo()];
}
