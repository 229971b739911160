using Invoicing.Application.Abstractions;
using Invoicing.Infrastructure.Companies;
using Invoicing.Infrastructure.Documents.Pdf;
using Invoicing.Infrastructure.Health;
using Invoicing.Infrastructure.Identity;
using Invoicing.Infrastructure.Jobs;
using Invoicing.Infrastructure.Mail;
using Invoicing.Infrastructure.Persistence;
using Invoicing.Infrastructure.Persistence.Queries;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Invoicing.Infrastructure.Persistence.Repositories;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Invoicing.Infrastructure;

public static class DependencyInjection
{
    /// <summary>Binds every port. The database is started by a hosted service, before whatever is registered after this.</summary>
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<DatabaseOptions>(configuration.GetSection("Database"));
        services.Configure<MailOptions>(configuration.GetSection("Mail"));
        services.Configure<ViesOptions>(configuration.GetSection("Companies:Vies"));
        services.AddDatabase(configuration).AddRepositories().AddQueries().AddIdentity();
        services.AddSingleton<IDocumentWriter, PdfDocumentWriter>();
        services.AddSingleton<IMailSender, SmtpMailSender>();
        services.AddSingleton<ViesClient>();
        services.AddSingleton<IWorkSignal, WorkSignal>();
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database").AddCheck<BacklogCheck>("work");
        return services.AddHostedService<DatabaseStartup>();
    }

    /// <summary>The background workers of a serving node.</summary>
    public static IServiceCollection AddWorkers(this IServiceCollection services) => services
        .AddHostedService<OutboxDispatcher>()
        .AddHostedService<RenderWorker>()
        .AddHostedService<MailWorker>();

    private static IServiceCollection AddRepositories(this IServiceCollection services) => services
        .AddScoped<IOrganizationRepository, OrganizationRepository>()
        .AddScoped<ICustomerRepository, CustomerRepository>()
        .AddScoped<IContractRepository, ContractRepository>()
        .AddScoped<IOrderRepository, OrderRepository>()
        .AddScoped<IInvoiceRepository, InvoiceRepository>()
        .AddScoped<IPaymentRepository, PaymentRepository>()
        .AddScoped<IProductRepository, ProductRepository>()
        .AddScoped<IUsageRepository, UsageRepository>()
        .AddScoped<IPaymentAccountRepository, PaymentAccountRepository>()
        .AddScoped<INumberSeriesRepository, NumberSeriesRepository>()
        .AddScoped<IRenderingRepository, RenderingRepository>()
        .AddScoped<IOutgoingMailRepository, OutgoingMailRepository>()
        .AddScoped<ISourceDocumentRepository, SourceDocumentRepository>()
        .AddScoped<IReceivedMessageRepository, ReceivedMessageRepository>()
        .AddScoped<IInvoiceCommentRepository, InvoiceCommentRepository>()
        .AddScoped<IFinancingRepository, FinancingRepository>()
        .AddScoped<ICompanyRegister, CompanyRegister>();

    private static IServiceCollection AddQueries(this IServiceCollection services) => services
        .AddSingleton(ListEffort.Usual)
        .AddScoped<ListReader>()
        .AddScoped<IOrganizationQueries, OrganizationQueries>()
        .AddScoped<INumberSeriesQueries, NumberSeriesQueries>()
        .AddScoped<ICredentialQueries, CredentialQueries>()
        .AddScoped<ICustomerQueries, CustomerQueries>()
        .AddScoped<IPaymentAccountQueries, PaymentAccountQueries>()
        .AddScoped<IContractQueries, ContractQueries>()
        .AddScoped<IInvoiceQueries, InvoiceQueries>()
        .AddScoped<IPaymentQueries, PaymentQueries>()
        .AddScoped<IProductQueries, ProductQueries>()
        .AddScoped<IUsageQueries, UsageQueries>()
        .AddScoped<ICompanyQueries, CompanyQueries>()
        .AddScoped<IOrderQueries, OrderQueries>()
        .AddScoped<ISourceDocumentQueries, SourceDocumentQueries>()
        .AddScoped<IOrganizationDocumentQueries, OrganizationDocumentQueries>()
        .AddScoped<IDocumentQueries, DocumentQueries>()
        .AddScoped<ILedgerState, LedgerState>();

    private static IServiceCollection AddIdentity(this IServiceCollection services) => services
        .AddSingleton<CredentialCache>()
        .AddScoped<ICredentialStore, CredentialStore>()
        .AddScoped<IUserStore, UserStore>()
        .AddSingleton<LinkKey>()
        .AddSingleton<ILinkSigner, LinkSigner>()
        .AddSingleton<ITermsInvitations, TermsInvitations>();
}
