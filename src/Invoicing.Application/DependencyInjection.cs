using System.Reflection;
using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Behaviours;
using Invoicing.Application.Companies;
using Invoicing.Application.Documents;
using Invoicing.Application.Financing;
using Invoicing.Application.Invoices.Import;
using Invoicing.Application.Mail;
using Invoicing.Application.Orders;
using Invoicing.Application.Webhooks;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Invoicing.Application;

public static class DependencyInjection
{
    private static readonly Type[] Scanned = [typeof(IRequestHandler<,>), typeof(INotificationHandler<>), typeof(IValidator<>)];

    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        services.AddTransient<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddTransient<IMediator, Mediator>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<ICurrentActor>(provider => provider.GetRequiredService<CurrentActor>());
        services.AddScoped<Precondition>();
        services.AddScoped<CurrentOrigin>();
        services.AddScoped<ICurrentOrigin>(provider => provider.GetRequiredService<CurrentOrigin>());
        services.AddTransient<ShopCustomers>();
        services.AddTransient<NamedCompany>();
        services.AddTransient<FinancedInvoices>();
        services.AddTransient<Announcement>();
        services.AddTransient<DocumentRenderer>();
        services.AddTransient<KeptDocuments>();
        services.AddTransient<DocumentParties>();
        services.AddTransient<MailComposer>();
        services.AddTransient<InvoiceMessage>();
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(LoggingBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(CompanyNamesBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(UnitOfWorkBehaviour<,>));
        return services.AddImplementationsOf(Scanned, typeof(DependencyInjection).Assembly);
    }

    private static IServiceCollection AddImplementationsOf(this IServiceCollection services, Type[] openInterfaces, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(type => type is { IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            foreach (var service in type.GetInterfaces().Where(i => i.IsGenericType && openInterfaces.Contains(i.GetGenericTypeDefinition())))
            {
                services.AddTransient(service, type);
            }
        }

        return services;
    }
}
