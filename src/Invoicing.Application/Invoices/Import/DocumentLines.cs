using System.Globalization;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

namespace Invoicing.Application.Invoices.Import;

/// <summary>
/// The lines of a draft. A price for several is divided by their number, unless only the whole price comes to the line's net; allowances of a line are its discount; a charge on a line is a line of
/// its own behind it, because a price that hid it could not always be exact. A line's net is what is owed, so where quantity and price contradict
/// it, the price gives way. The sum of the lines stays the same.
/// </summary>
internal sealed class DocumentLines(Currency currency, IReadOnlyList<ImportedTaxGroup> taxes, List<ImportWarning> warnings)
{
    private const int LongestTold = 200;

    public IEnumerable<NewLine> Of(ImportedLine line)
    {
        var reason = taxes.FirstOrDefault(group => group.Tax == line.Tax);
        var discount = Money.Of(line.Allowances.Sum(), currency);
        var item = new NewLine(
            DescriptionOf(line), line.Quantity, PriceOf(line), DocumentDraft.RateOf(line.Tax), discount.IsZero ? null : discount, line.UnitCode)
        {
            ExemptionReason = reason?.ExemptionReason,
            ExemptionCode = reason?.ExemptionCode,
            Period = line.Period,
        };
        var charges = line.Charges.Select(charge => OfCharge(item, line, charge)).ToArray();
        NewLine[] lines = [AtNet(item, line), .. charges];
        WarnOfNet(line, lines);
        return lines;
    }

    private static NewLine OfCharge(NewLine item, ImportedLine line, ImportedCharge charge)
    {
        var name = charge.Reason is null ? line.Name : $"{charge.Reason} ({line.Name})";
        return item with { Description = name, Quantity = 1, UnitPrice = charge.Amount, Discount = null, UnitCode = "C62" };
    }

    private decimal PriceOf(ImportedLine line)
    {
        if (line.BaseQuantity != 1 && NetAt(line, line.Price) == line.Net && NetAt(line, line.Price / line.BaseQuantity) != line.Net)
        {
            warnings.Add(new ImportWarning("line.base_quantity_ignored", $"The net of line {line.Id} is right only where its price is for one.")
            {
                Term = "BT-149",
                Document = line.BaseQuantity.ToString(CultureInfo.InvariantCulture),
                Draft = "1",
            });
            return line.Price;
        }

        var exact = line.Price / line.BaseQuantity;
        var price = Rounding.Canonical(Rounding.ToDecimals(exact, DraftLimits.Decimals));
        if (price * line.BaseQuantity != line.Price)
        {
            warnings.Add(new ImportWarning("line.price_rounded", $"The price of line {line.Id} for one has more decimals than are kept.")
            {
                Term = "BT-146",
                Document = string.Create(CultureInfo.InvariantCulture, $"{line.Price} for {line.BaseQuantity}"),
                Draft = price.ToString(CultureInfo.InvariantCulture),
            });
        }

        return price;
    }

    private decimal NetAt(ImportedLine line, decimal price) =>
        Money.Round(line.Quantity * price, currency).Amount + line.Charges.Sum(charge => charge.Amount) - line.Allowances.Sum();

    private string DescriptionOf(ImportedLine line)
    {
        var description = line.Name;
        foreach (var detail in line.Details.Where(detail => detail != line.Name))
        {
            if (description.Length + 1 + detail.Length <= DraftLimits.Description)
            {
                description = $"{description}\n{detail}";
                continue;
            }

            warnings.Add(new ImportWarning("line.detail_not_kept", $"The description of line {line.Id} is full.")
            {
                Term = "BT-154",
                Document = detail[..Math.Min(detail.Length, LongestTold)],
            });
        }

        return description;
    }

    private NewLine AtNet(NewLine item, ImportedLine line)
    {
        var net = line.Net - line.Charges.Sum(charge => charge.Amount);
        if (item.Quantity == 0 || NetOf(item) == net)
        {
            return item;
        }

        var price = Rounding.Canonical(Rounding.ToDecimals((net + line.Allowances.Sum()) / item.Quantity, DraftLimits.Decimals));

        // A price is never below zero: what is taken back has a negative quantity.
        var (quantity, positive) = price < 0 ? (-item.Quantity, -price) : (item.Quantity, price);
        warnings.Add(new ImportWarning("line.price_adjusted", string.Create(CultureInfo.InvariantCulture, $"Quantity and price of line {line.Id} do not come to its net of {line.Net}, which is kept."))
        {
            Term = "BT-146",
            Document = string.Create(CultureInfo.InvariantCulture, $"{item.Quantity} at {item.UnitPrice}"),
            Draft = string.Create(CultureInfo.InvariantCulture, $"{quantity} at {positive}"),
        });
        return item with { Quantity = quantity, UnitPrice = positive };
    }

    private void WarnOfNet(ImportedLine line, NewLine[] lines)
    {
        var net = lines.Sum(NetOf);
        if (net != line.Net)
        {
            warnings.Add(new ImportWarning("line.net_differs", $"Line {line.Id} comes to another amount.")
            {
                Term = "BT-131",
                Document = line.Net.ToString(CultureInfo.InvariantCulture),
                Draft = net.ToString(CultureInfo.InvariantCulture),
            });
        }
    }

    private decimal NetOf(NewLine line) => TaxCalculator.LineNet(line.Quantity, line.UnitPrice, line.Discount ?? Money.Zero(currency)).Amount;
}
