using System.Buffers;
using Cleanup.Articles.Words;

namespace Cleanup.Articles.Header;

/// <summary>The path to a page that stands above its title: "Home > News > Towns". Thread-safe.</summary>
internal static class Breadcrumb
{
    // "Local News": in three words and more such a mark parts a sentence.
    private const int MostWordsOfStep = 2;

    private static readonly SearchValues<char> _marks = SearchValues.Create(">»›→/");

    // The first step of a path, which then needs only one more.
    private static readonly HashSet<string> _homes = new(StringComparer.OrdinalIgnoreCase)
    {
        "Home", "Homepage", "Startseite", "Accueil", "Inicio", "Início", "Главная", "Головна", "Anasayfa", "Ana Sayfa", "Strona główna",
        "Domů", "Hem", "Hjem", "Etusivu", "Acasă", "Kezdőlap", "Αρχική",
        "Beranda", "Trang chủ", "الرئيسية", "ראשי", "ホーム", "トップ", "TOP", "HOME", "首页", "首頁", "홈",
    };

    /// <summary>Whether a trimmed line is such a path. The last step may be the title of the page.</summary>
    public static bool IsOne(ReadOnlySpan<char> line)
    {
        if (line.Length > LineShape.MaxTitleLength || !line.ContainsAny(_marks)) return false;
        int steps = 0;
        foreach (Range step in line.SplitAny(_marks))
        {
            ReadOnlySpan<char> name = line[step].Trim();
            bool isLast = step.End.Equals(line.Length);
            if (!isLast && (name.IsEmpty || TitleText.CountWords(name) > MostWordsOfStep)) return false;
            bool isHome = _homes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
            // A slash stands between much else.
            if (steps == 0 && !isHome && line.Contains('/')) return false;
            steps += steps == 0 && isHome ? 2 : 1;
        }
        return steps > 2;
    }
}
