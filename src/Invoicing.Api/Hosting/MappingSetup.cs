using System.Reflection;
using AutoMapper;

namespace Invoicing.Api.Hosting;

internal static class MappingSetup
{
    /// <summary>One AutoMapper configuration from all profiles of the assembly.</summary>
    public static IServiceCollection AddMappings(this IServiceCollection services, Assembly assembly)
    {
        var profiles = assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Profile)));
        services.AddSingleton(new MapperConfiguration(configuration =>
        {
            foreach (var profile in profiles)
            {
                configuration.AddProfile(profile);
            }
        }));
        return services.AddSingleton(provider => provider.GetRequiredService<MapperConfiguration>().CreateMapper(provider.GetService));
    }
}
