using Invoicing.Domain.Customers;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;

namespace Invoicing.Infrastructure.Persistence.Conventions;

/// <summary>
/// An index over a reference finds what hinders the deletion of a parent. The rows of organizations, customers and orders are never
/// deleted, and lists have indexes of their own that begin with the account.
/// </summary>
internal sealed class ParentIndexConvention(ProviderConventionSetBuilderDependencies dependencies) : ForeignKeyIndexConvention(dependencies)
{
    private static readonly Type[] NeverDeleted = [typeof(OrganizationId), typeof(CustomerId), typeof(OrderId)];

    protected override IConventionIndex? CreateIndex(
        IReadOnlyList<IConventionProperty> properties, bool unique, IConventionEntityTypeBuilder entityTypeBuilder) =>
        properties is [var only] && NeverDeleted.Contains(Nullable.GetUnderlyingType(only.ClrType) ?? only.ClrType)
            ? null
            : base.CreateIndex(properties, unique, entityTypeBuilder);
}
