using Invoicing.Application.Abstractions;
using Invoicing.Infrastructure.Companies;
using Invoicing.Infrastructure.Documents;
using Invoicing.Infrastructure.Documents.Cii;
using Invoicing.Infrastructure.Documents.Import;
using Invoicing.Infrastructure.Documents.Pdf;
using Invoicing.Infrastructure.Documents.Pdf.Images;
using Invoicing.Infrastructure.Documents.Ubl;
using Invoicing.Infrastructure.Health;
using Invoicing.Infrastructure.Idempotency;
using Invoicing.Infrastructure.Identity;
using Invoicing.Infrastructure.Jobs;
using Invoicing.Infrastructure.Mail;
using Invoicing.Infrastructure.Persistence;
using Invoicing.Infrastructure.Persistence.Queries;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Invoicing.Infrastructure.Persistence.Repositories;
using Invoicing.Infrastructure.Persistence.Rows;
using Invoicing.Infrastructure.Proof;
using Invoicing.Infrastructure.Transfer;
using Invoicing.Infrastructure.Webhooks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Invoicing.Infrastructure;

public static class DependencyInjection
{
    /// <summary>Binds every port. The database is started by a hosted service, before whatever is registered after this.</summary>
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<DatabaseOptions>(configuration.GetSection("Database"));
        services.Configure<ViesOptions>(configuration.GetSection("Companies:Vies"));
        services.AddOptions<IdempotencyOptions>()
            .Bind(configuration.GetSection("Idempotency"))
            .Validate(idempotency => idempotency.KeptDays is > 0 and <= 3_650, "Idempotency:KeptDays must be from 1 to 3650.")
            .ValidateOnStart();
        services.AddDatabase(configuration).AddRepositories().AddQueries().AddIdentity().AddProof().AddMail(configuration).AddWebhooks(configuration);
        services.Configure<DocumentOptions>(configuration.GetSection("Documents"));
        services.AddSingleton<CiiDocumentWriter>();
        services.AddSingleton<IEmbeddedInvoice, EmbeddedCii>();
        services.AddSingleton<ILogoImages, LogoImages>();
        services.AddSingleton<IDocumentWriter, PdfDocumentWriter>();
        services.AddSingleton<IDocumentWriter, UblDocumentWriter>();
        services.AddSingleton<IDocumentWriter>(provider => provider.GetRequiredService<CiiDocumentWriter>());
        services.AddSingleton<IElectronicInvoiceReader, ElectronicInvoiceReader>();
        services.AddSingleton<ViesClient>();
        services.AddSingleton<IWorkSignal, WorkSignal>();
        services.AddScoped<IKeyedAnswers, KeyedAnswers>();
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database").AddCheck<BacklogCheck>("work");
        return services.AddHostedService<DatabaseStartup>();
    }

    /// <summary>The background workers of a serving node.</summary>
    public static IServiceCollection AddWorkers(this IServiceCollection services) => services
        .AddHostedService<OutboxDispatcher>()
        .AddHostedService<RenderWorker>()
        .AddHostedService<MailWorker>()
        .AddHostedService<BillingWorker>()
        .AddHostedService<KeyedAnswersRemover>()
        .AddHostedService<WebhookWorker>();

    private static IServiceCollection AddRepositories(this IServiceCollection services) => services
        .AddScoped<IOrganizationRepository, OrganizationRepository>()
        .AddScoped<ICustomerRepository, CustomerRepository>()
        .AddScoped<IContractRepository, ContractRepository>()
        .AddScoped<IBillingRunRepository, BillingRunRepository>()
        .AddScoped<IOrderRepository, OrderRepository>()
        .AddScoped<IInvoiceRepository, InvoiceRepository>()
        .AddScoped<IKnownParties, KnownParties>()
        .AddScoped<IPaymentRepository, PaymentRepository>()
        .AddScoped<IProductRepository, ProductRepository>()
        .AddScoped<IUsageRepository, UsageRepository>()
        .AddScoped<IPaymentAccountRepository, PaymentAccountRepository>()
        .AddScoped<INumberSeriesRepository, NumberSeriesRepository>()
        .AddScoped<IInvoiceAttachmentRepository, InvoiceAttachmentRepository>()
        .AddScoped<IRenderingRepository, RenderingRepository>()
        .AddScoped<IOutgoingMailRepository, OutgoingMailRepository>()
        .AddScoped<IMailTemplateRepository, MailTemplateRepository>()
        .AddScoped<ISourceDocumentRepository, SourceDocumentRepository>()
        .AddScoped<IWebhookEndpointRepository, WebhookEndpointRepository>()
        .AddScoped<IWebhookDeliveryRepository, WebhookDeliveryRepository>()
        .AddScoped<IReceivedMessageRepository, ReceivedMessageRepository>()
        .AddScoped<IInvoiceCommentRepository, InvoiceCommentRepository>()
        .AddScoped<IFinancingRepository, FinancingRepository>()
        .AddScoped<ICompanyRegister, CompanyRegister>()
        .AddScoped<ICompanyNames, CompanyNames>();

    private static IServiceCollection AddQueries(this IServiceCollection services) => services
        .AddSingleton(ListEffort.Usual)
        .AddScoped<ListReader>()
        .AddScoped<IOrganizationQueries, OrganizationQueries>()
        .AddScoped<INumberSeriesQueries, NumberSeriesQueries>()
        .AddScoped<ICredentialQueries, CredentialQueries>()
        .AddScoped<ICustomerQueries, CustomerQueries>()
        .AddScoped<IPaymentAccountQueries, PaymentAccountQueries>()
        .AddScoped<IContractQueries, ContractQueries>()
        .AddScoped<IBillingRunQueries, BillingRunQueries>()
        .AddScoped<IInvoiceQueries, InvoiceQueries>()
        .AddScoped<IPaymentQueries, PaymentQueries>()
        .AddScoped<IOrganizationQueries, OrganizationQueries>()
        .AddScoped<INumberSeriesQueries, NumberSeriesQueries>()
        .AddScoped<IProductQueries, ProductQueries>()
        .AddScoped<IUsageQueries, UsageQueries>()
        .AddScoped<ICompanyQueries, CompanyQueries>()
        .AddScoped<IOrderQueries, OrderQueries>()
        .AddScoped<ISourceDocumentQueries, SourceDocumentQueries>()
        .AddScoped<IOrganizationDocumentQueries, OrganizationDocumentQueries>()
        .AddScoped<IDocumentQueries, DocumentQueries>()
        .AddScoped<IDocumentSources, DocumentSources>()
        .AddScoped<IWebhookQueries, WebhookQueries>()
        .AddScoped<IMailQueries, MailQueries>()
        .AddScoped<IAuditQueries, AuditQueries>()
        .AddScoped<ILedgerState, LedgerState>();

    private static IServiceCollection AddProof(this IServiceCollection services) => services
        .AddSingleton<StoredTables>()
        .AddSingleton<AccountTables>()
        .AddSingleton<ChainBackfill>()
        .AddSingleton<IHeadKeys, HeadKeys>()
        .AddSingleton<ILedgerProof, LedgerProof>()
        .AddSingleton<IAccountExport, AccountExport>()
        .AddSingleton<IAccountImport, AccountImport>()
        .AddScoped<SerialNumbers>();

    private static IServiceCollection AddIdentity(this IServiceCollection services) => services
        .AddSingleton<CredentialCache>()
        .AddScoped<ICredentialStore, CredentialStore>()
        .AddScoped<IUserStore, UserStore>()
        .AddSingleton<SharedSecrets>()
        .AddSingleton<LinkKey>()
        .AddSingleton<ILinkSigner, LinkSigner>()
        .AddSingleton<ITermsInvitations, TermsInvitations>();

    private static IServiceCollection AddWebhooks(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WebhookOptions>()
            .Bind(configuration.GetSection("Webhooks"))
            .Validate(options => options.Lease > options.Timeout, "Webhooks:Lease must be longer than Webhooks:Timeout.")
            .ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<WebhookOptions>>().Value.ToRules());
        services.AddSingleton<WebhookKey>().AddSingleton<WebhookSecrets>().AddSingleton<IWebhookSecrets>(provider => provider.GetRequiredService<WebhookSecrets>());
        services.AddSingleton<IHostNames, DnsHostNames>().AddSingleton<WebhookTargets>();
        services.AddSingleton<IWebhookTargets>(provider => provider.GetRequiredService<WebhookTargets>());
        return services.AddSingleton<WebhookConnections>().AddSingleton<IWebhookSender, HttpWebhookSender>();
    }
}
