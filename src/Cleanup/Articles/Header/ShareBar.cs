using Cleanup.Articles.Words;
using Cleanup.Text;

namespace Cleanup.Articles.Header;

/// <summary>The buttons by which readers pass an article on, as one line of text. Thread-safe.</summary>
internal static class ShareBar
{
    private static readonly HashSet<string> _networks = new(StringComparer.OrdinalIgnoreCase)
    {
        "Facebook", "Twitter", "X", "WhatsApp", "Telegram", "LinkedIn", "Pinterest", "Reddit", "Instagram", "Threads", "Bluesky",
        "Mastodon", "Tumblr", "Flipboard", "Pocket", "Xing", "Messenger", "VK", "Viber", "LINE",
        "Email", "E-mail", "Mail", "Print", "Share", "Tweet", "Copy", "Link", "SMS", "Teilen", "Drucken",
    };

    // "Click to share on Facebook (Opens in new window)"
    private static readonly string[] _buttons = ["Click to ", "Share on ", "Share via ", "Share to ", "Auf Facebook ", "Auf Twitter ",
        "Partager sur ", "Compartir en ", "Compartilhar no ", "Condividi su "];

    /// <summary>Whether a trimmed line is nothing but such buttons.</summary>
    public static bool IsOne(ReadOnlySpan<char> line) => NamesNetworksOnly(line) || IsButton(line);

    // "Facebook Twitter WhatsApp"
    private static bool NamesNetworksOnly(ReadOnlySpan<char> line)
    {
        int words = 0;
        foreach (Range word in line.SplitAny(' ', '|', '•', '·', ','))
        {
            if (line[word].IsEmpty) continue;
            if (!_networks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line[word])) return false;
            words++;
        }
        return words > 1;
    }

    private static bool IsButton(ReadOnlySpan<char> line)
    {
        if (line.WordAtStart(_buttons, StringComparison.OrdinalIgnoreCase) is { } button) return NamesNetwork(line[button.Length..]);
        return false;
    }

    private static bool NamesNetwork(ReadOnlySpan<char> text)
    {
        foreach (Range word in text.SplitAny(' ', '(', ')'))
        {
            if (_networks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[word])) return !LineShape.IsProse(text);
        }
        return false;
    }
}
