namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal static class LockDocuments
{
    // In the order of the keys, so that two batches can not wait for each other.
    public const string Sql = """
        select * from source_documents
        where organization_id = {0} and collection = {1} and key = any (array(select jsonb_array_elements_text({2}::jsonb)))
        order by key
        for no key update
        """;
}
