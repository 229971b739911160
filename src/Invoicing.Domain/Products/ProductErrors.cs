namespace Invoicing.Domain.Products;

using Invoicing.Domain.Common;

public static class ProductErrors
{
    public static InvoicingException NotFound(object id) => new(
        ErrorKind.NotFound, "product.not_found", $"There is no product {id}.");

    public static InvoicingException PriceNotFound(object id) => new(
        ErrorKind.NotFound, "product.price_not_found", $"There is no pricing {id} of a product.");

    public static InvoicingException NameMissing() => new(
        ErrorKind.Invalid, "product.name_missing", "A product needs a name.") { Field = "name" };
}
