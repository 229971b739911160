using Invoicing.Api.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddInvoicingHosting(builder.Configuration);

var app = builder.Build();
app.UseInvoicingHosting();
await app.RunAsync();
