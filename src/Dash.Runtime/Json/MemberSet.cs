namespace Dash.Runtime.Json;

/// <summary>A set of member places: 64 in a register, more in an array that few models need.</summary>
internal struct MemberSet
{
    private const int InWord = 64;

    private ulong _first;
    private ulong[]? _more;

    internal void Add(int member)
    {
        if (member < InWord)
        {
            _first |= 1UL << member;
            return;
        }

        AddFurther(member);
    }

    internal readonly bool Contains(int member)
    {
        var word = (member / InWord) - 1;
        return word < 0
            ? (_first & (1UL << member)) != 0
            : _more is not null && word < _more.Length && (_more[word] & (1UL << (member % InWord))) != 0;
    }

    internal readonly bool ContainsAll(in MemberSet others)
    {
        if ((others._first & ~_first) != 0)
        {
            return false;
        }

        for (var word = 0; word < (others._more?.Length ?? 0); word++)
        {
            var mine = word < (_more?.Length ?? 0) ? _more![word] : 0;
            if ((others._more![word] & ~mine) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private void AddFurther(int member)
    {
        var word = (member / InWord) - 1;
        if (_more is null || _more.Length <= word)
        {
            Array.Resize(ref _more, word + 1);
        }

        _more[word] |= 1UL << (member % InWord);
    }
}
