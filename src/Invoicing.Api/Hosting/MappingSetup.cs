using System.Reflection;
using AutoMapper;
using AutoMapper.Configuration;

namespace Invoicing.Api.Hosting;

internal static class MappingSetup
{
    /// <summary>One AutoMapper configuration from all profiles of the assembly, made when the first answer needs it.</summary>
    public static IServiceCollection AddMappings(this IServiceCollection services, Assembly assembly) => services
        .AddSingleton(_ => ConfigurationOf(assembly))
        .AddSingleton(provider => provider.GetRequiredService<MapperConfiguration>().CreateMapper(provider.GetService));

    private static MapperConfiguration ConfigurationOf(Assembly assembly)
    {
        var profiles = assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Profile)));
        var configuration = WithoutExtensionMethods(new MapperConfigurationExpression());
        foreach (var profile in profiles)
        {
            configuration.AddProfile(WithoutExtensionMethods((Profile)Activator.CreateInstance(profile, nonPublic: true)!));
        }

        return new MapperConfiguration(configuration);
    }

    /// <remarks>
    /// AutoMapper 8 tries LINQ's methods as members of every source type that has a generic interface, which every record has,
    /// and fails on the newer ones, whose type parameters are constrained. No map here needs them.
    /// </remarks>
    private static T WithoutExtensionMethods<T>(T profile)
        where T : IProfileConfiguration
    {
        ((ICollection<MethodInfo>)profile.SourceExtensionMethods).Clear();
        return profile;
    }
}
