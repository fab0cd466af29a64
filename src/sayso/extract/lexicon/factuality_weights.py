"""How far each sign moves the reading of an event's factuality: written by training/factuality.py, not by hand."""

from typing import Final

BIAS: Final = 1.64

_WEIGHTS = r"""
adv:actually=-0.31 adv:again=-0.44 adv:maybe=-0.94 adv:probably=-0.66 adv:so=-0.19 adv:soon=-0.36 adv:then=-0.22
adv:together=-0.28 adv:yet=-0.74 dep:ROOT=-0.09 dep:conj=-0.02 dep:csubj=-0.28 dep:dobj=0.02 dep:nsubj=0.05
dep:pobj=-0.10 dep:prep=-0.04 dep:relcl=0.07 dep:xcomp=-0.11 det:a=0.26 det:an=0.13 det:the=0.30 exclamation=-0.18
form:'+ve+VBN=0.25 form:JJ=0.79 form:MD+VB=-0.08 form:MD+VB:ROOT=-0.73 form:MD+VB:acl=0.65 form:MD+VB:advcl=0.22
form:MD+VB:ccomp=0.61 form:MD+VB:conj=-0.63 form:MD+VB:relcl=-0.28 form:MD+be+VBG=-1.07 form:MD+be+VBG:ROOT=-1.28
form:MD+be+VBN=-0.54 form:MD+be+VBN:ROOT=-1.00 form:MD+be+VBN:conj=-0.56 form:MD+have+VBN=-0.99 form:NN=0.12
form:NN:attr=-0.22 form:NN:conj=-0.31 form:NN:dobj=-0.07 form:NN:pobj=0.44 form:NNS=0.12 form:NNS:nsubj=-0.01
form:NNS:pobj=0.54 form:VB=-1.22 form:VB:ROOT=-1.62 form:VB:advcl=-0.29 form:VB:ccomp=1.06 form:VB:xcomp=1.09
form:VBD=0.25 form:VBD:ROOT=0.34 form:VBD:advcl=0.06 form:VBD:conj=0.27 form:VBD:relcl=0.02 form:VBG=0.28
form:VBG:acl=0.16 form:VBG:advcl=0.13 form:VBG:csubj=-0.58 form:VBG:pcomp=-0.36 form:VBG:prep=0.28 form:VBG:xcomp=-0.51
form:VBN=0.34 form:VBN:acl=0.14 form:VBN:ccomp=-0.31 form:VBP=0.75 form:VBP:ROOT=0.38 form:VBP:advcl=-0.45
form:VBP:relcl=0.02 form:VBZ=0.53 form:VBZ:ROOT=0.41 form:VBZ:advcl=-0.54 form:VBZ:ccomp=-0.06 form:VBZ:conj=0.22
form:be+VBG=0.31 form:be+VBG:ROOT=0.16 form:be+VBG:advcl=-0.27 form:be+VBG:ccomp=-0.11 form:be+VBG:pcomp=0.49
form:be+VBG:relcl=0.06 form:be+VBN=0.26 form:be+VBN:ROOT=0.36 form:be+VBN:ccomp=-0.07 form:be+VBN:conj=0.27
form:be+VBN:pcomp=-0.27 form:be+be+VBN:ROOT=0.37 form:do+VB=0.56 form:do+VB:ROOT=0.25 form:do+VB:advcl=0.73
form:do+VB:ccomp=-0.73 form:do+VB:conj=0.31 form:have+VBN=0.19 form:have+VBN:ROOT=0.21 form:have+VBN:ccomp=-0.13
form:have+be+VBG=0.42 form:have+be+VBG:ROOT=0.20 form:have+be+VBN:ROOT=0.43 form:to+VB=-0.35 form:to+VB:ROOT=-0.45
form:to+VB:acl=0.11 form:to+VB:advcl=0.46 form:to+VB:conj=0.17 form:to+VB:relcl=-0.88 form:to+VB:xcomp=0.26
form:to+be+VBG=-0.58 form:to+be+VBN=-0.77 form:to+be+VBN:xcomp=-0.47 has:aux=0.21 has:dobj=0.01 has:xcomp=-0.05
in:as=0.10 in:because=0.12 in:for=-0.35 in:if=-0.17 in:so=-0.50 in:unless=-0.67 in:when=-0.17 kind:noun=0.52
kind:other=0.50 kind:verb=0.37 mark:before=-0.27 mark:if=-0.90 mark:that=-0.11 mark:unless=-0.64 mark:whether=-0.48
modal:can=-0.76 modal:could=-0.94 modal:may=-0.48 modal:might=-0.87 modal:should=-1.13 modal:will=-0.41
modal:would=-0.22 neg=-1.89 neg:never=-0.50 neg:not=-0.35 path:acl<attr=0.10 path:acl<pobj=0.06 path:acomp<ccomp=0.21
path:acomp<conj=-0.58 path:advcl<acl=-0.25 path:advcl<advcl=0.19 path:advcl<conj=-0.11 path:advcl<relcl=-0.20
path:agent<ccomp=-0.35 path:amod<pobj=0.18 path:appos<pobj=0.19 path:ccomp<advcl=0.04 path:ccomp<conj=-0.29
path:ccomp<xcomp=0.08 path:compound<nsubj=0.20 path:compound<pobj=0.28 path:conj=-0.02 path:conj<attr=-0.44
path:conj<ccomp=-0.13 path:conj<conj=-0.17 path:conj<dobj=0.15 path:conj<pobj=0.16 path:conj<xcomp=-0.26
path:csubj=-0.28 path:csubj<ccomp=0.31 path:dobj=0.02 path:dobj<advcl=0.12 path:dobj<ccomp=-0.14 path:dobj<conj=-0.10
path:dobj<xcomp=-0.08 path:nsubj=0.05 path:nsubj<advcl=0.08 path:nsubjpass<ccomp=-0.20 path:pcomp<prep=-0.01
path:pobj=-0.10 path:pobj<agent=0.02 path:pobj<prep=-0.05 path:prep=-0.04 path:prep<acomp=-0.28 path:prep<advcl=-0.15
path:prep<conj=-0.15 path:prep<pobj=0.07 path:prep<xcomp=-0.06 path:relcl=0.07 path:relcl<pobj=0.09 path:xcomp=-0.11
path:xcomp<acomp=-0.19 path:xcomp<advcl=0.08 path:xcomp<xcomp=0.22 poss=0.29 question=-0.88 subj:anyone=-0.54
subj:they=-0.08 subj:this=-0.39 subj:we=-0.06 subj:you=-0.98 tag:NN=-0.01 tag:NNS=0.12 tag:RB=-0.24 tag:VB=-0.93
tag:VBD=0.46 tag:VBG=0.15 tag:VBN=0.37 tag:VBP=-0.20 up1:acl:attempt=-0.44 up1:acl:order=-0.50 up1:adv:now=0.30
up1:adv:so=-0.48 up1:advcl:come=-0.38 up1:advcl:get=-0.56 up1:advcl:need=-0.82 up1:advcl:take=0.22 up1:ccomp:allow=0.59
up1:ccomp:ask=-0.61 up1:ccomp:expect=0.36 up1:ccomp:get=-0.69 up1:ccomp:help=0.46 up1:ccomp:hope=-0.81
up1:ccomp:know=0.16 up1:ccomp:let=-1.31 up1:ccomp:make=0.26 up1:ccomp:say=0.07 up1:ccomp:see=-0.34 up1:ccomp:sure=-0.62
up1:ccomp:think=-0.29 up1:ccomp:want=-0.83 up1:conj:come=-0.32 up1:conj:get=-0.32 up1:csubj:be=0.26
up1:form:MD+VB=-0.31 up1:form:MD+have+VBN=-0.37 up1:form:VB=-1.32 up1:form:VBD=0.30 up1:form:VBN=0.23 up1:form:VBZ=0.13
up1:form:be+VBG=0.13 up1:form:be+VBN=0.27 up1:form:do+VB=-0.37 up1:form:have+VBN=0.32 up1:form:have+be+VBN=0.30
up1:form:to+VB=-0.41 up1:mark:because=-0.41 up1:mark:if=-0.76 up1:modal:can=-0.46 up1:modal:could=-0.26
up1:modal:may=-0.47 up1:modal:must=-0.34 up1:modal:will=-0.14 up1:modal:would=-0.40 up1:neg=-0.60 up1:nsubj:be=-0.18
up1:pcomp:about=-0.56 up1:pcomp:after=0.50 up1:pcomp:by=0.32 up1:pcomp:from=-1.02 up1:pcomp:in=0.12 up1:pcomp:of=-0.36
up1:pcomp:on=-0.43 up1:pcomp:to=-0.47 up1:pcomp:with=0.44 up1:pcomp:without=-1.15 up1:pobj:about=-0.35 up1:pobj:by=0.07
up1:pobj:for=-0.59 up1:pobj:to=-0.12 up1:relcl:place=-0.54 up1:relcl:thing=-0.41 up1:xcomp:able=-0.59
up1:xcomp:agree=0.76 up1:xcomp:ask=-0.40 up1:xcomp:be=-0.17 up1:xcomp:begin=0.88 up1:xcomp:continue=1.35
up1:xcomp:expect=0.53 up1:xcomp:go=-1.92 up1:xcomp:have=-0.59 up1:xcomp:help=0.87 up1:xcomp:intend=-0.32
up1:xcomp:keep=0.58 up1:xcomp:like=-1.11 up1:xcomp:likely=0.64 up1:xcomp:need=-1.82 up1:xcomp:plan=0.36
up1:xcomp:refuse=-1.18 up1:xcomp:seem=0.90 up1:xcomp:start=0.40 up1:xcomp:stop=0.48 up1:xcomp:tell=-0.58
up1:xcomp:use=1.12 up1:xcomp:want=-1.36 up2:acomp:be=-0.20 up2:acomp:feel=-0.70 up2:adv:always=-0.38
up2:adv:forward=-1.17 up2:adv:however=-0.30 up2:adv:just=-0.19 up2:adv:maybe=-0.77 up2:adv:now=0.14 up2:adv:only=-0.42
up2:adv:so=-0.60 up2:adv:then=-0.30 up2:advcl:call=0.50 up2:advcl:let=-0.50 up2:attr:be=-0.08 up2:ccomp:be=0.15
up2:ccomp:help=0.58 up2:ccomp:know=-0.19 up2:ccomp:let=0.27 up2:ccomp:make=-0.25 up2:ccomp:say=0.11
up2:ccomp:sure=-0.71 up2:conj:come=-0.48 up2:conj:get=-0.27 up2:conj:have=-0.34 up2:conj:put=-1.14 up2:csubj:be=-0.45
up2:dobj:find=-0.28 up2:dobj:have=-0.11 up2:dobj:offer=-0.40 up2:dobj:take=0.33 up2:form:'+m+VBG=-1.01
up2:form:MD+VB=-0.37 up2:form:MD+be+VBN=-0.15 up2:form:VB=-0.91 up2:form:VBD=0.20 up2:form:be+VBN=0.10
up2:form:do+VB=-0.19 up2:form:have+VBN=0.09 up2:form:to+VB=-0.20 up2:mark:if=-0.29 up2:mark:so=-0.58
up2:modal:can=-0.17 up2:modal:shall=-0.68 up2:neg=-0.32 up2:pcomp:for=0.21 up2:pcomp:on=-0.57 up2:pobj:for=-0.12
up2:pobj:into=-0.52 up2:pobj:of=-0.05 up2:pobj:on=-0.11 up2:pobj:with=-0.06 up2:prep:be=-0.16 up2:prep:call=-0.34
up2:prep:go=-0.37 up2:prep:interested=-1.15 up2:prep:lead=-0.56 up2:prep:look=-0.50 up2:prep:plan=-1.00
up2:prep:thank=0.56 up2:prep:think=-0.52 up2:prep:way=-0.50 up2:xcomp:be=-0.25 up2:xcomp:continue=0.42
up2:xcomp:go=-0.97 up2:xcomp:help=0.73 up2:xcomp:like=-1.20 up2:xcomp:need=-0.39 up2:xcomp:want=-0.32
word:abortion=-0.63 word:achieve=-0.39 word:acquire=0.29 word:acquisition=-0.35 word:change=-0.36 word:check=-0.62
word:choose=-0.30 word:come=-0.24 word:comment=-1.72 word:contact=-0.53 word:continue=0.18 word:destroy=0.41
word:determine=-0.41 word:discuss=-0.69 word:do=-0.12 word:execute=-0.42 word:fix=-0.43 word:forward=-1.25
word:get=-0.52 word:give=-0.20 word:go=-0.53 word:handle=-0.45 word:learn=-0.57 word:let=-0.41 word:like=0.41
word:make=-0.10 word:need=-0.36 word:pass=-0.36 word:prove=-0.32 word:provide=-0.17 word:put=-0.21 word:reach=-0.25
word:recommend=0.17 word:reduce=0.26 word:return=-0.49 word:save=-0.39 word:say=0.05 word:seek=0.16 word:sell=0.20
word:send=-0.13 word:set=-0.38 word:start=-0.15 word:suppose=-0.55 word:take=-0.15 word:thank=-0.36 word:trading=0.30
word:try=-0.17
"""

WEIGHTS: Final[dict[str, float]] = {
    sign: float(weight) for sign, weight in (pair.rsplit("=", 1) for pair in _WEIGHTS.split())
}
"""By sign."""
