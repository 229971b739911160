using Invoicing.Domain.Organizations;
using Invoicing.Domain.Products;
using Invoicing.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class ProductConfiguration : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.ToTable("products");
        builder.HasKey(product => product.Id);
        builder.HasAlternateKey(product => product.Serial);
        builder.Property(product => product.Id).ValueGeneratedNever();
        builder.Property(product => product.Name).HasMaxLength(Product.LongestName);
        builder.Property(product => product.Kind).HasMaxLength(64);
        builder.Property(product => product.Sku).HasMaxLength(255);
        builder.Property(product => product.Description).HasMaxLength(2_000);
        builder.Property(product => product.Prices).AsJson();
        builder.HasOne<Organization>().WithMany().HasForeignKey(product => product.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(product => new { product.AccountId, product.OrganizationId, product.CreatedAt, product.Serial });
        builder.HasIndex(product => new { product.AccountId, product.OrganizationId, product.Kind, product.CreatedAt, product.Serial });
    }
}
