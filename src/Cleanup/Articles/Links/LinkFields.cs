using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace Cleanup.Articles.Links;

/// <summary>One JSON object, read for the fields of a related link. Immutable.</summary>
internal sealed class LinkFields
{
    // JSON-LD ListItem, JSON:API (Drupal, Joomla), GraphQL connections.
    private static readonly FrozenSet<string> _wrappers = new[] { "item", "attributes", "node" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Winner?[] _winners = new Winner?[(int)LinkRole.Order + 1];

    /// <summary>
    /// Reads an object. What it wraps is read too; its own fields win, but for the type of a wrapper, which says nothing of the article.
    /// </summary>
    public LinkFields(JsonElement source)
    {
        Source = source;
        int position = 0;
        foreach (JsonProperty property in source.EnumerateObject())
        {
            Read(property, position, isWrapped: false);
            if (property.Value.ValueKind == JsonValueKind.Object && _wrappers.Contains(JsonSource.GetRawName(property)))
            {
                foreach (JsonProperty wrapped in property.Value.EnumerateObject()) Read(wrapped, position, isWrapped: true);
            }
            position++;
        }
    }

    /// <summary>The object.</summary>
    public JsonElement Source { get; }

    /// <summary>Whether it has what makes a link: a title, and an id, an address or an image.</summary>
    public bool IsLink => Has(LinkRole.Title) && NamesArticle;

    /// <summary>Whether it has what tells which article it is, be it that its title was cut off.</summary>
    public bool NamesArticle => Has(LinkRole.Id) || Has(LinkRole.Url) || Has(LinkRole.Image);

    /// <summary>Whether it needs no other beside it to be a link: it has a title and an address.</summary>
    public bool IsLinkAlone => Has(LinkRole.Title) && Has(LinkRole.Url);

    /// <summary>Whether it has an address.</summary>
    public bool HasAddress => Has(LinkRole.Url);

    /// <summary>The link; what no field says in full stays in <see cref="RelatedLink.Extra"/>.</summary>
    public RelatedLink ToLink(int leak) => new()
    {
        Leak = leak,
        Id = Get(LinkRole.Id),
        Title = Get(LinkRole.Title),
        Url = Get(LinkRole.Url),
        Image = Get(LinkRole.Image),
        Published = Get(LinkRole.Published),
        Author = Get(LinkRole.Author),
        Summary = Get(LinkRole.Summary),
        Section = Get(LinkRole.Section),
        Type = Get(LinkRole.Type),
        Order = Get(LinkRole.Order) is { } order ? long.Parse(order, CultureInfo.InvariantCulture) : null,
        Extra = JsonSource.CopyProperties(Source.EnumerateObject().Where((_, index) => !IsTaken(index))),
    };

    // The wrapper of an item stays in the copy as a whole.
    private void Read(JsonProperty property, int position, bool isWrapped)
    {
        if (!LinkAliases.TryGet(JsonSource.GetRawName(property), out LinkAlias alias)) return;
        bool isBehind = isWrapped != (alias.Role == LinkRole.Type);
        int rank = isBehind ? alias.Rank + LinkAliases.MostKeys : alias.Rank;
        ref Winner? winner = ref _winners[(int)alias.Role];
        if (winner is not null && winner.Rank <= rank || !LinkValue.TryRead(alias, property.Value, out LinkValue value)) return;
        winner = new Winner(rank, position, isWrapped ? value with { IsWhole = false } : value);
    }

    private bool Has(LinkRole role) => _winners[(int)role] is not null;

    private string? Get(LinkRole role) => _winners[(int)role]?.Value.Text;

    private bool IsTaken(int position)
    {
        foreach (Winner? winner in _winners)
        {
            if (winner is not null && winner.Position == position) return winner.Value.IsWhole;
        }
        return false;
    }

    private sealed record Winner(int Rank, int Position, LinkValue Value);
}
