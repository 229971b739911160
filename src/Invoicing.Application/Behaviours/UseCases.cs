using System.Diagnostics;

namespace Invoicing.Application.Behaviours;

/// <summary>The source of the spans that the use cases leave.</summary>
public static class UseCases
{
    public const string SourceName = "Invoicing.UseCases";

    internal static ActivitySource Source { get; } = new(SourceName);
}
