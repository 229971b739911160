using Invoicing.Application.Listing;
using Shouldly;

namespace Invoicing.Application.Tests.Listing;

/// <summary>Ways through one list, each of which must meet every expected row once and in order.</summary>
internal sealed class Walk<TView>(
    Func<Selection, Task<SelectedPage<TView>>> read, Func<TView, Guid> idOf, Selection list, IReadOnlyList<Guid> expected)
{
    public async Task ForwardsAsync(int size)
    {
        var met = new List<Guid>();
        for (var selection = list with { Size = size, WithTotal = true }; ;)
        {
            var page = await read(selection);
            Check(page, selection, met.Count);
            met.AddRange(page.Items.Select(idOf));
            if (!page.HasAfter)
            {
                break;
            }

            selection = selection with { After = page.Cursors[^1] };
        }

        met.ShouldBe(expected, Text);
    }

    public async Task BackwardsAsync(int size)
    {
        if (expected.Count == 0)
        {
            return;
        }

        var last = (await read(list with { Size = 1, Offset = expected.Count - 1 })).Cursors.ShouldHaveSingleItem(Text);
        var met = new List<Guid> { last.Id };
        for (var page = new SelectedPage<TView>([], [last], HasBefore: true, HasAfter: false, null); page.HasBefore;)
        {
            var selection = list with { Size = size, Before = page.Cursors[0] };
            page = await read(selection);
            met.InsertRange(0, page.Items.Select(idOf));
            page.Items.Count.ShouldBe(Math.Min(size, expected.Count - met.Count + page.Items.Count), Text);
            page.HasAfter.ShouldBeTrue(Text);
            page.HasBefore.ShouldBe(met.Count < expected.Count, Text);
        }

        met.ShouldBe(expected, Text);
    }

    public async Task ByNumberAsync(int offset, int size)
    {
        var selection = list with { Size = size, Offset = offset };
        var page = await read(selection);
        page.Total.ShouldBeNull();
        Check(page, selection, offset);
    }

    private string Text => $"{list.Filter} {string.Join(',', list.Sort.Select(key => (key.Descending ? "-" : "") + key.Field.Name))}";

    private void Check(SelectedPage<TView> page, Selection selection, int from)
    {
        page.Items.Select(idOf).ShouldBe(expected.Skip(from).Take(selection.Size), Text);
        page.Cursors.Select(cursor => cursor.Id).ShouldBe(page.Items.Select(idOf), Text);
        page.HasBefore.ShouldBe(from > 0 && expected.Count > 0, Text);
        page.HasAfter.ShouldBe(from + selection.Size < expected.Count, Text);
        page.Total.ShouldBe(selection.WithTotal ? expected.Count : null, Text);
    }
}
