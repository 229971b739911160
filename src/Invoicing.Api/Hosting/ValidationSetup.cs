using System.Reflection;
using FluentValidation;

namespace Invoicing.Api.Hosting;

internal static class ValidationSetup
{
    /// <summary>Registers every wire validator of the assembly. They are stateless, so one of each.</summary>
    public static IServiceCollection AddWireValidators(this IServiceCollection services, Assembly assembly)
    {
        // The texts are part of each dialect's contract and do not follow the machine's language.
        ValidatorOptions.Global.LanguageManager.Enabled = false;
        foreach (var type in assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }))
        {
            foreach (var contract in type.GetInterfaces().Where(IsValidator))
            {
                services.AddSingleton(contract, type);
            }
        }

        return services;
    }

    private static bool IsValidator(Type contract) => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IValidator<>);
}
