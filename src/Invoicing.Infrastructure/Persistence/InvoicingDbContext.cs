using System.Reflection;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Billing;
using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Financing;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Mail;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Payments;
using Invoicing.Domain.Products;
using Invoicing.Domain.SourceDocuments;
using Invoicing.Domain.Usage;
using Invoicing.Domain.Webhooks;
using Invoicing.Infrastructure.Idempotency;
using Invoicing.Infrastructure.Identity;
using Invoicing.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>The ledger. Every aggregate is filtered by the account that the running request or job acts for.</summary>
public sealed class InvoicingDbContext(DbContextOptions<InvoicingDbContext> options) : DbContext(options)
{
    private static readonly MethodInfo FilterMethod =
        typeof(InvoicingDbContext).GetMethod(nameof(FilterByAccount), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>Whose rows are visible: asked at each query, because a request learns late who calls.</summary>
    public AccountId AccountId => Actor?.Known?.AccountId ?? default;

    internal ICurrentActor? Actor { get; set; }

    internal ICurrentOrigin? Origin { get; set; }

    /// <summary>Statements without an answer that are said to the connection in front of the next question; null when they have been said.</summary>
    internal string? Foreword { get; set; }

    internal DbSet<Organization> Organizations => Set<Organization>();

    internal DbSet<OrganizationLogo> OrganizationLogos => Set<OrganizationLogo>();

    internal DbSet<Customer> Customers => Set<Customer>();

    internal DbSet<Contract> Contracts => Set<Contract>();

    internal DbSet<BillingRun> BillingRuns => Set<BillingRun>();

    internal DbSet<BillingRunEntry> BillingRunEntries => Set<BillingRunEntry>();

    internal DbSet<Order> Orders => Set<Order>();

    internal DbSet<Invoice> Invoices => Set<Invoice>();

    internal DbSet<InvoiceZone> InvoiceZones => Set<InvoiceZone>();

    internal DbSet<Product> Products => Set<Product>();

    internal DbSet<UsageEvent> UsageEvents => Set<UsageEvent>();

    internal DbSet<Payment> Payments => Set<Payment>();

    internal DbSet<PaymentAccount> PaymentAccounts => Set<PaymentAccount>();

    internal DbSet<NumberSeries> NumberSeries => Set<NumberSeries>();

    internal DbSet<Rendering> Renderings => Set<Rendering>();

    internal DbSet<OutgoingMail> OutgoingMails => Set<OutgoingMail>();

    internal DbSet<MailTemplate> MailTemplates => Set<MailTemplate>();

    internal DbSet<SourceDocument> SourceDocuments => Set<SourceDocument>();

    internal DbSet<ReceivedMessage> ReceivedMessages => Set<ReceivedMessage>();

    internal DbSet<WebhookEndpoint> WebhookEndpoints => Set<WebhookEndpoint>();

    internal DbSet<WebhookDelivery> WebhookDeliveries => Set<WebhookDelivery>();

    internal DbSet<CompanyRegisterEntry> CompanyRegister => Set<CompanyRegisterEntry>();

    internal DbSet<InvoiceAttachment> InvoiceAttachments => Set<InvoiceAttachment>();

    internal DbSet<InvoiceComment> InvoiceComments => Set<InvoiceComment>();

    internal DbSet<InvoiceRevision> InvoiceRevisions => Set<InvoiceRevision>();

    internal DbSet<FinancedInvoice> FinancedInvoices => Set<FinancedInvoice>();

    internal DbSet<CompanyLine> CompanyLines => Set<CompanyLine>();

    internal DbSet<DebtorLine> DebtorLines => Set<DebtorLine>();

    internal DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    internal DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    internal DbSet<CredentialRecord> Credentials => Set<CredentialRecord>();

    internal DbSet<UserRecord> Users => Set<UserRecord>();

    internal DbSet<SecretRecord> Secrets => Set<SecretRecord>();

    internal DbSet<KeyedAnswerRecord> KeyedAnswers => Set<KeyedAnswerRecord>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ValueConventions.Apply(configurationBuilder);
        configurationBuilder.Conventions.Replace<ForeignKeyIndexConvention>(
            services => new ParentIndexConvention(services.GetRequiredService<ProviderConventionSetBuilderDependencies>()));
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(InvoicingDbContext).Assembly);
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(type => type.ClrType.IsSubclassOf(typeof(Entity))).ToArray())
        {
            modelBuilder.Entity(type.ClrType).Property(nameof(Entity.Version)).IsConcurrencyToken();
            FilterMethod.MakeGenericMethod(type.ClrType).Invoke(this, [modelBuilder]);
        }

        DatabaseProducts.Of(Database).Shape(modelBuilder);
        SnakeCase.Apply(modelBuilder);
    }

    private void FilterByAccount<TEntity>(ModelBuilder modelBuilder)
        where TEntity : Entity
    {
        modelBuilder.Entity<TEntity>().Ignore(entity => entity.Events);
        modelBuilder.Entity<TEntity>().HasQueryFilter(entity => entity.AccountId == AccountId);
    }
}
