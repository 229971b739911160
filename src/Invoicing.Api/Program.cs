using Invoicing.Api.Dialects.Cannlytics;
using Invoicing.Api.Dialects.Ncsa;
using Invoicing.Api.Dialects.Novicap;
using Invoicing.Api.Dialects.Polar;
using Invoicing.Api.Dialects.Zenskar;
using Invoicing.Api.Native;
using Invoicing.Api.Operation;

namespace Invoicing.Api;

internal static class Program
{
    public static Task<int> Main(string[] args) => CommandLine.RunAsync(args);

    /// <summary>The only place that names a dialect: one line each. The native API stands first, also where they are listed.</summary>
    public static IServiceCollection AddDialects(this IServiceCollection services) => services
        .AddNativeDialect()
        .AddCannlyticsDialect()
        .AddNcsaDialect()
        .AddNovicapDialect()
        .AddPolarDialect()
        .AddZenskarDialect();
}
