using Dash.Generator.Document;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Schemas;

/// <summary>
/// Remembers which schemas were found to describe the same values. A question that comes up again while it is being answered, as it does for a
/// union that holds itself, is answered with yes: the two are the same if nothing else tells them apart. What was answered on
/// that assumption counts only if the assumption turns out to hold.
/// </summary>
internal sealed class SchemaTrials(Spec old, Spec @new)
{
    private readonly Dictionary<(int Old, int New, Flow Flow), bool> _verdicts = [];
    private readonly HashSet<(int Old, int New, Flow Flow)> _assumed = [];
    private readonly Stack<(int Old, int New, Flow Flow)> _answered = [];
    private int _depth;

    /// <param name="before">A schema of the old document.</param>
    /// <param name="after">A schema of the new one.</param>
    /// <param name="flow">Which way the values go.</param>
    /// <param name="compare">Finds out; may ask further questions.</param>
    public bool AreSame(Schema before, Schema after, Flow flow, Func<bool> compare)
    {
        var question = (old.NumberOf(before), @new.NumberOf(after), flow);
        if (_verdicts.TryGetValue(question, out var verdict))
        {
            return verdict;
        }

        if (!_assumed.Add(question))
        {
            return true;
        }

        var earlier = _answered.Count;
        _answered.Push(question);
        _depth++;
        var areSame = compare();
        _depth--;
        if (!areSame)
        {
            Forget(earlier);
            _verdicts[question] = false;
        }
        else if (_depth == 0)
        {
            Keep();
        }

        return areSame;
    }

    /// <summary>Takes back what was answered with yes since a question was asked that is now answered with no.</summary>
    private void Forget(int earlier)
    {
        while (_answered.Count > earlier)
        {
            _assumed.Remove(_answered.Pop());
        }
    }

    /// <summary>No question is open any more, so every yes rests on others that hold.</summary>
    private void Keep()
    {
        while (_answered.TryPop(out var question))
        {
            _assumed.Remove(question);
            _verdicts[question] = true;
        }
    }
}
